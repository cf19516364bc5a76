using System.Text.Json;
using Dateline.Core.Articles;

namespace Dateline.Reading.Json;

/// <summary>Says where and how JSON is broken.</summary>
internal static class JsonBreak
{
    /// <summary>The failure for what the JSON reader threw.</summary>
    /// <param name="path">The absolute path of the file.</param>
    /// <param name="firstLine">The line at which the JSON begins, from 1.</param>
    /// <param name="exception">What was thrown; it counts lines and bytes from 0.</param>
    public static ReadFailure Explain(string path, int firstLine, JsonException exception)
    {
        var line = firstLine + (int)(exception.LineNumber ?? 0);
        var what = exception.Message is var message && message.IndexOf(" LineNumber:", StringComparison.Ordinal) is var end and > 0
            ? message[..end]
            : exception.Message;
        return new ReadFailure(
            path, line, $"The JSON is broken or cut off at byte {exception.BytePositionInLine + 1} of this line; nothing after it can be read. {what}");
    }
}
