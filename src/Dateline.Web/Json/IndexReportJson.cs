using System.Text.Json;
using Dateline.Indexing.Reports;

namespace Dateline.Web.Json;

/// <summary>The JSON of what a run of the indexer did (DESIGN section 5).</summary>
public static class IndexReportJson
{
    /// <summary>Writes the report.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="report">The report.</param>
    /// <param name="folder">Paths of files within this folder are written relative to it.</param>
    public static void Write(Utf8JsonWriter json, IndexReport report, string folder)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(report);
        json.WriteStartObject();
        json.WriteNumber("added", report.Added);
        json.WriteNumber("updated", report.Updated);
        json.WriteNumber("unchanged", report.Unchanged);
        json.WriteNumber("removed", report.Removed);
        json.WriteStartArray("failed");
        foreach (var failure in report.Failed)
        {
            ReadFailureJson.Write(json, failure, folder);
        }

        json.WriteEndArray();
        json.WriteNumber("seconds", Math.Round(report.Seconds, 3));
        json.WriteNumber("articlesPerSecond", Math.Round(report.ArticlesPerSecond, 1));
        json.WriteEndObject();
    }
}
