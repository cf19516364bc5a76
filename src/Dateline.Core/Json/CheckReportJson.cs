using System.Text.Json;
using Dateline.Core.Indexes;

namespace Dateline.Core.Json;

/// <summary>The JSON of the verification of an index.</summary>
public static class CheckReportJson
{
    /// <summary>Writes the report.</summary>
    public static void Write(Utf8JsonWriter json, CheckReport report)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(report);
        json.WriteStartObject();
        json.WriteBoolean("sound", report.Problems.Count == 0);
        json.WriteNumber("articles", report.Articles);
        json.WriteStrings("problems", report.Problems);
        json.WriteEndObject();
    }
}
