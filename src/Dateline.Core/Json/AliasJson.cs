using System.Text.Json;
using Dateline.Core.Aliases;
using Dateline.Core.Queries;

namespace Dateline.Core.Json;

/// <summary>The JSON of aliases.</summary>
public static class AliasJson
{
    /// <summary>Writes what was decided, as <c>alias list --json</c> says it.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="document">The aliases.</param>
    /// <param name="kinds">The kinds to write.</param>
    public static void Write(Utf8JsonWriter json, AliasDocument document, IReadOnlyCollection<FacetKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(kinds);
        json.WriteStartObject();
        json.WriteStartArray("aliases");
        foreach (var kind in kinds)
        {
            foreach (var value in document.Table.CanonicalValues(kind))
            {
                WriteGroup(json, document.Table, kind, value);
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("apart");
        foreach (var decision in document.Table.Decisions.Where(decision => !decision.IsSame && kinds.Contains(decision.Kind)))
        {
            json.WriteStartObject();
            json.WriteString("kind", FacetNames.Singular(decision.Kind));
            json.WriteString("value", decision.Value);
            json.WriteString("other", decision.Other);
            json.WriteString("by", Name(decision.Author));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStrings("problems", document.Problems.Select(problem => problem.ToString()));
        json.WriteEndObject();
    }

    /// <summary>Writes a value with its other names.</summary>
    public static void WriteGroup(Utf8JsonWriter json, AliasTable aliases, FacetKind kind, string value)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(aliases);
        json.WriteStartObject();
        json.WriteString("kind", FacetNames.Singular(kind));
        json.WriteString("value", value);
        json.WriteStartArray("variants");
        foreach (var variant in aliases.Variants(kind, value))
        {
            json.WriteStartObject();
            json.WriteString("value", variant);
            json.WriteString("by", Name(aliases.AuthorOf(kind, variant)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Name(AliasAuthor author) => author == AliasAuthor.User ? "user" : "learnt";
}
