using System.Text;

namespace Dateline.Reading.Text;

/// <summary>
/// Makes paragraphs, separated by a blank line, of the lines of a clean text, in which blanks stand for layout.
/// </summary>
internal static class Paragraphs
{
    /// <summary>What separates paragraphs.</summary>
    public const string Separator = "\n\n";

    /// <summary>
    /// The paragraphs of a text whose lines are either paragraphs or wrapped at some width; see <see cref="Wrapping"/>. A blank line
    /// always ends a paragraph, and an indented line begins one.
    /// </summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var wrapping = Wrapping.Measure(text);
        var paragraphs = new StringBuilder(text.Length + 16);
        ReadOnlySpan<char> previous = default;
        foreach (var raw in text.EnumerateLines())
        {
            var line = raw.TrimEnd(' ');
            var joins = !previous.IsEmpty && !line.IsEmpty && !Wrapping.IsIndented(line) && wrapping.Broke(previous, line);
            Append(paragraphs, line, joins);
            previous = line;
        }

        return paragraphs.ToString();
    }

    /// <summary>The paragraphs of a text in which each begins with an indented line, whatever the width.</summary>
    public static string OfIndented(ReadOnlySpan<char> text)
    {
        var paragraphs = new StringBuilder(text.Length + 16);
        var open = false;
        foreach (var line in text.EnumerateLines())
        {
            Append(paragraphs, line, joins: open && !line.StartsWith(' '));
            open = !line.IsWhiteSpace();
        }

        return paragraphs.ToString();
    }

    /// <summary>The text on one line, with one blank between words.</summary>
    public static string OnOneLine(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        AppendWords(line, text);
        return line.ToString();
    }

    private static void Append(StringBuilder paragraphs, ReadOnlySpan<char> line, bool joins)
    {
        line = line.Trim(' ');
        if (line.IsEmpty)
        {
            return;
        }

        if (!joins)
        {
            _ = paragraphs.Length > 0 ? paragraphs.Append(Separator) : paragraphs;
        }
        else if (!EndsInHyphen(paragraphs) || !char.IsLetterOrDigit(line[0]))
        {
            paragraphs.Append(' ');
        }

        AppendWords(paragraphs, line);
    }

    /// <summary>
    /// True after <c>two-</c>, which the wrapped <c>day</c> continues; not after a hyphen that stands alone as a dash.
    /// </summary>
    private static bool EndsInHyphen(StringBuilder text) =>
        text.Length >= 2 && text[^1] == '-' && char.IsLetterOrDigit(text[^2]);

    private static void AppendWords(StringBuilder output, ReadOnlySpan<char> text)
    {
        if (!text.Contains('\n') && text.IndexOf("  ", StringComparison.Ordinal) < 0)
        {
            output.Append(text.Trim(' '));
            return;
        }

        var first = true;
        foreach (var range in text.SplitAny(' ', '\n'))
        {
            var word = text[range];
            if (!word.IsEmpty)
            {
                _ = first ? output : output.Append(' ');
                output.Append(word);
                first = false;
            }
        }
    }
}
