using System.Text.Json;
using Dateline.Core.Articles;
using Dateline.Core.Text;

namespace Dateline.Web.Json;

/// <summary>The JSON of a file or article that could not be read.</summary>
internal static class ReadFailureJson
{
    public static void Write(Utf8JsonWriter json, ReadFailure failure, string folder)
    {
        json.WriteStartObject();
        json.WriteString("path", FilePath.From(folder, failure.Path));
        if (failure.Line is { } line)
        {
            json.WriteNumber("line", line);
        }
        else
        {
            json.WriteNull("line");
        }

        json.WriteString("reason", failure.Reason);
        json.WriteEndObject();
    }
}
