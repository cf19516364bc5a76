using System.Text.Json;
using Dateline.Core.Queries;
using Dateline.Core.Results;
using Dateline.Core.Text;

namespace Dateline.Core.Json;

/// <summary>The JSON of a search's answer (DESIGN section 5, <c>search --json</c>).</summary>
public static class SearchPageJson
{
    /// <summary>Writes a page.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="page">The answer.</param>
    /// <param name="folder">Paths of files within this folder are written relative to it.</param>
    /// <param name="timeline">The timeline of the hits, a last member; null when none was asked for.</param>
    public static void Write(Utf8JsonWriter json, SearchPage page, string folder, Timeline? timeline = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(page);
        json.WriteStartObject();
        json.WriteString("query", page.Query);
        json.WriteNumber("total", page.Total);
        json.WriteNumber("tookMs", Math.Round(page.TookMs, 1));
        json.WriteStrings("notices", page.Notices);
        json.WriteString("suggestion", page.Suggestion);
        json.WriteStartArray("hits");
        foreach (var hit in page.Hits)
        {
            Write(json, hit, folder);
        }

        json.WriteEndArray();
        json.WriteString("readAs", page.ReadAs);
        json.WriteStartObject("facets");
        foreach (var facet in page.Facets)
        {
            json.WritePropertyName(FacetNames.Plural(facet.Kind));
            FacetResultJson.Write(json, facet);
        }

        json.WriteEndObject();
        if (timeline is not null)
        {
            json.WritePropertyName("timeline");
            TimelineJson.Write(json, timeline);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Hit hit, string folder)
    {
        json.WriteStartObject();
        json.WriteString("id", hit.Id);
        json.WriteString("title", hit.Title);
        json.WriteString("published", hit.Published?.ToString());
        json.WriteString("source", hit.Source);
        json.WriteNumber("score", hit.Score);
        json.WriteStartArray("snippet");
        foreach (var part in hit.Snippet)
        {
            json.WriteStartObject();
            json.WriteString("text", part.Text);
            json.WriteBoolean("match", part.Match);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStrings("people", hit.People);
        json.WriteStrings("organisations", hit.Organisations);
        json.WriteStrings("locations", hit.Locations);
        json.WriteStrings("mentioned", hit.Mentioned);
        json.WriteString("path", FilePath.From(folder, hit.Path));
        json.WriteString("url", hit.Url);
        json.WriteEndObject();
    }
}
