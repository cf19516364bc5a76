using Dateline.Reading.Text;

namespace Dateline.Reading.Datelines;

/// <summary>
/// Finds what stands before a story in its body: a dateline, also when a byline ("By Jane Doe") stands before it.
/// </summary>
internal static class StoryOpening
{
    private const int LongestByline = 120;

    private const int MostBylines = 2;

    /// <summary>The dateline; with length zero when the story begins at once.</summary>
    /// <param name="body">The paragraphs, separated by blank lines.</param>
    public static ScannedDateline Scan(string body)
    {
        var start = 0;
        for (var bylines = 0; bylines <= MostBylines; bylines++)
        {
            if (DatelineScanner.TryScan(body.AsSpan(start), out var dateline))
            {
                return dateline with { Length = start + dateline.Length };
            }

            var end = body.IndexOf(Paragraphs.Separator, start, StringComparison.Ordinal);
            if (end < 0 || !IsByline(body.AsSpan(start, end - start)))
            {
                break;
            }

            start = end + Paragraphs.Separator.Length;
        }

        return default;
    }

    /// <summary>True for a line such as <c>By Jane Doe</c> or <c>by JANE DOE, Reuters</c>.</summary>
    public static bool IsByline(ReadOnlySpan<char> line) =>
        line.Length is > 3 and < LongestByline && line.StartsWith("by ", StringComparison.OrdinalIgnoreCase) &&
        char.IsUpper(line[3]) && !Wrapping.EndsSentence(line);
}
