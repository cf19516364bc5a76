using System.Text.Json;
using Dateline.Core.Queries;

namespace Dateline.Core.Json;

/// <summary>The members by which JSON tells what was wrong with a query.</summary>
public static class QueryErrorJson
{
    /// <summary>Writes <c>parameter</c>, <c>column</c> and <c>candidates</c> into the object that is being written.</summary>
    public static void WriteMembers(Utf8JsonWriter json, QueryException error)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(error);
        json.WriteString("parameter", error.Parameter);
        if (error.Column is { } column)
        {
            json.WriteNumber("column", column);
        }
        else
        {
            json.WriteNull("column");
        }

        json.WriteStartArray("candidates");
        foreach (var candidate in error.Candidates)
        {
            json.WriteStartObject();
            json.WriteString("value", candidate.Value);
            json.WriteNumber("count", candidate.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
