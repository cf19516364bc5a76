using Dateline.Reading.Datelines;
using Dateline.Reading.Dates;
using Dateline.Reading.Text;

namespace Dateline.Reading.PlainText;

/// <summary>
/// Reads the header of a plain-text article: a headline on one line or wrapped over several, then date lines and bylines in any
/// order, with or without blank lines between. A date line may also stand above the headline.
/// </summary>
internal static class HeaderReader
{
    /// <summary>A header has fewer lines than this.</summary>
    private const int MostLines = 12;

    private const int MostHeadlineLines = 3;

    /// <summary>Reads the header of a clean text.</summary>
    public static ArticleHeader Read(string text)
    {
        var lines = FirstLines(text);
        var header = new ArticleHeader();
        var next = 0;
        while (next < lines.Count && Accept(lines[next], ref header, bylines: false))
        {
            next++;
        }

        var headlineLines = HeadlineLines(lines, next);
        if (headlineLines > 0)
        {
            var headline = lines.Skip(next).Take(headlineLines).Select(line => line.Text);
            header = header with { Title = Paragraphs.OnOneLine(string.Join(' ', headline)) };
            next += headlineLines;
        }

        while (next < lines.Count && Accept(lines[next], ref header, bylines: true))
        {
            next++;
        }

        return header with { BodyStart = next < lines.Count ? lines[next].Start : EndOf(text, lines) };
    }

    /// <summary>Takes a date line or byline into the header; false when the line is neither.</summary>
    private static bool Accept(HeaderLine line, ref ArticleHeader header, bool bylines)
    {
        if (DateLine.Read(line.Text) is { } date)
        {
            // The moment of publication is worth more than that of an update, and the first more than the next.
            var better = header.Published is null || (header.PublishedIsUpdate && !date.IsUpdate && date.Published is not null);
            header = header with
            {
                Published = better ? date.Published : header.Published,
                PublishedIsUpdate = better ? date.IsUpdate : header.PublishedIsUpdate,
                Source = header.Source ?? date.Source,
            };
            return true;
        }

        if (bylines && StoryOpening.IsByline(line.Text))
        {
            header = header with { Bylines = [.. header.Bylines, line.Text] };
            return true;
        }

        return false;
    }

    /// <summary>How many lines the headline has; 0 when the text has none.</summary>
    private static int HeadlineLines(List<HeaderLine> lines, int first)
    {
        if (first >= lines.Count || lines[first].Text.Length > ReadingLimits.MaxHeadlineLength || BeginsStory(lines[first].Text))
        {
            return 0;
        }

        var block = BlockLength(lines, first);
        if (block == 1)
        {
            return 1;
        }

        var more = first + block < lines.Count;
        if (more && block <= MostHeadlineLines && lines.Skip(first).Take(block).All(IsPartOfHeadline))
        {
            return block;
        }

        return IsProse(lines, first, block) ? 0 : 1;
    }

    /// <summary>The lines up to a blank one, a date line, a byline or a dateline.</summary>
    private static int BlockLength(List<HeaderLine> lines, int first)
    {
        var end = first + 1;
        while (end < lines.Count && !lines[end].AfterBlank && !BeginsStory(lines[end].Text) && DateLine.Read(lines[end].Text) is null)
        {
            end++;
        }

        return end - first;
    }

    private static bool BeginsStory(string line) => StoryOpening.IsByline(line) || DatelineScanner.TryScan(line, out _);

    private static bool IsPartOfHeadline(HeaderLine line) =>
        line.Text.Length <= Wrapping.WidestLine && !(line.Text.EndsWith('.') && Wrapping.EndsSentence(line.Text));

    /// <summary>True when the first line goes on in the second, as in a text that is wrapped and has no headline.</summary>
    private static bool IsProse(List<HeaderLine> lines, int first, int block)
    {
        var text = string.Join('\n', lines.Skip(first).Take(block).Select(line => line.Text));
        return !Wrapping.EndsSentence(lines[first].Text) && Wrapping.Measure(text).Broke(lines[first].Text, lines[first + 1].Text);
    }

    private static List<HeaderLine> FirstLines(string text)
    {
        var lines = new List<HeaderLine>(MostLines);
        var afterBlank = false;
        for (var start = 0; start < text.Length && lines.Count < MostLines;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            var line = text.AsSpan(start, end - start).Trim(' ');
            if (!line.IsEmpty)
            {
                lines.Add(new HeaderLine(start, line.ToString(), afterBlank));
            }

            afterBlank = line.IsEmpty;
            start = end + 1;
        }

        return lines;
    }

    /// <summary>Where the text goes on after the lines that were looked at.</summary>
    private static int EndOf(string text, List<HeaderLine> lines)
    {
        var end = lines.Count == 0 ? -1 : text.IndexOf('\n', lines[^1].Start);
        return end < 0 ? text.Length : end;
    }
}
