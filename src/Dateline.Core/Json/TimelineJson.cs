using System.Text.Json;
using Dateline.Core.Results;

namespace Dateline.Core.Json;

/// <summary>
/// The JSON of a timeline, within a search's answer and alone:
/// <c>{ "axis": "published|mentioned", "level": "year|month|day", "buckets": [ { "value": "2025-12", "count": 3 } ], "missing": 0,
/// "coarser": 0 }</c>.
/// </summary>
public static class TimelineJson
{
    /// <summary>Writes the timeline.</summary>
    public static void Write(Utf8JsonWriter json, Timeline timeline)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(timeline);
        json.WriteStartObject();
        json.WriteString("axis", JsonNamingPolicy.CamelCase.ConvertName(timeline.Axis.ToString()));
        json.WriteString("level", JsonNamingPolicy.CamelCase.ConvertName(timeline.Level.ToString()));
        json.WriteStartArray("buckets");
        foreach (var bucket in timeline.Buckets)
        {
            json.WriteStartObject();
            json.WriteString("value", bucket.Value);
            json.WriteNumber("count", bucket.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("missing", timeline.Missing);
        json.WriteNumber("coarser", timeline.Coarser);
        json.WriteEndObject();
    }
}
