using System.Text.Json;
using Dateline.Core.Queries;
using Dateline.Core.Results;

namespace Dateline.Core.Json;

/// <summary>The JSON of one facet, within a search's answer and alone.</summary>
public static class FacetResultJson
{
    /// <summary>Writes the facet as it stands within a search's answer.</summary>
    public static void Write(Utf8JsonWriter json, FacetResult facet)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(facet);
        json.WriteStartObject();
        WriteContent(json, facet);
        json.WriteEndObject();
    }

    /// <summary>Writes the facet as a document of its own, which says which facet it is.</summary>
    public static void WriteDocument(Utf8JsonWriter json, FacetResult facet)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(facet);
        json.WriteStartObject();
        json.WriteString("facet", FacetNames.Plural(facet.Kind));
        WriteContent(json, facet);
        json.WriteEndObject();
    }

    private static void WriteContent(Utf8JsonWriter json, FacetResult facet)
    {
        json.WriteStartArray("values");
        foreach (var value in facet.Values)
        {
            json.WriteStartObject();
            json.WriteString("value", value.Value);
            json.WriteNumber("count", value.Count);
            json.WriteString("status", StatusName(value.Status));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("totalValues", facet.TotalValues);
        json.WriteNumber("missing", facet.Missing);
    }

    private static string StatusName(FacetStatus status) => status switch
    {
        FacetStatus.Available => "available",
        FacetStatus.Selected => "selected",
        FacetStatus.Excluded => "excluded",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No such status."),
    };
}
