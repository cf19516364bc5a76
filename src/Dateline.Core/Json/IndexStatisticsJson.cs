using System.Text.Json;
using Dateline.Core.Indexes;
using Dateline.Core.Queries;
using Dateline.Core.Text;

namespace Dateline.Core.Json;

/// <summary>The JSON of what an index holds.</summary>
public static class IndexStatisticsJson
{
    /// <summary>Writes the statistics.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="statistics">What the index holds.</param>
    /// <param name="folder">The index's path is written relative to this folder when it lies within it.</param>
    public static void Write(Utf8JsonWriter json, IndexStatistics statistics, string folder)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(statistics);
        json.WriteStartObject();
        json.WriteString("path", FilePath.From(folder, statistics.Path));
        json.WriteString("generation", statistics.Generation);
        json.WriteString("recogniser", statistics.Recogniser);
        json.WriteNumber("articles", statistics.Articles);
        json.WriteNumber("files", statistics.Files);
        json.WriteNumber("segments", statistics.Segments);
        json.WriteNumber("bytes", statistics.Bytes);
        if (statistics.Committed is { } committed)
        {
            json.WriteString("committed", committed.UtcDateTime);
        }
        else
        {
            json.WriteNull("committed");
        }

        json.WriteStartObject("facetValues");
        foreach (var (kind, values) in statistics.FacetValues.OrderBy(facet => facet.Key))
        {
            json.WriteNumber(FacetNames.Plural(kind), values);
        }

        json.WriteEndObject();
        json.WriteStrings("warnings", statistics.Warnings);
        json.WriteEndObject();
    }
}
