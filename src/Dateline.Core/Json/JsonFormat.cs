using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dateline.Core.Json;

/// <summary>How JSON is written, on the console and over HTTP alike.</summary>
public static class JsonFormat
{
    /// <summary>
    /// One compact document. Text stays readable in every script; control characters, and with them escape sequences of a terminal,
    /// are escaped. HTML is not: JSON is served as <c>application/json</c> with <c>nosniff</c>, never inside a page.
    /// </summary>
    public static JsonWriterOptions Compact { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The same, indented for a person who reads it on a terminal.</summary>
    public static JsonWriterOptions Indented { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>Writes a named array of strings.</summary>
    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(values);
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
