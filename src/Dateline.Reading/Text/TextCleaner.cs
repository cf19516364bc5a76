using System.Buffers;
using System.Text;

namespace Dateline.Reading.Text;

/// <summary>
/// Removes from a text what no reader sees: control characters, invisible marks, and the many kinds of line ends and blanks, so that
/// words are words and a terminal cannot be written to by an article.
/// </summary>
internal static class TextCleaner
{
    /// <summary>
    /// Everything that may have to change lies outside this set or is a surrogate; most texts lie wholly inside.
    /// </summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        string.Concat(Enumerable.Range(' ', '~' - ' ' + 1).Concat(Enumerable.Range(0xAE, 0x250 - 0xAE)).Append('\n')
            .Concat(Enumerable.Range(0x2010, 0x18)).Select(code => (char)code)));

    /// <summary>The text with <c>\n</c> for every line end and a blank for every blank, without the invisible.</summary>
    public static string Clean(string text)
    {
        var first = text.AsSpan().IndexOfAnyExcept(Plain);
        if (first < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length).Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsSurrogate(c))
            {
                var pair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
                _ = pair ? clean.Append(c).Append(text[++i]) : clean.Append('\uFFFD');
            }
            else if (!(c == '\r' && i + 1 < text.Length && text[i + 1] == '\n') && Replace(c) is { } kept)
            {
                clean.Append(kept);
            }
        }

        return clean.ToString();
    }

    /// <summary>What stands for a character; null when it is dropped.</summary>
    private static char? Replace(char c) => c switch
    {
        '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => '\n',
        '\t' or '\u00A0' or '\u202F' or '\u205F' or '\u3000' or (>= '\u2000' and <= '\u200A') => ' ',
        '\0' or '\b' or '\u007F' or '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' => null,
        '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => null,
        '\uFFFE' or '\uFFFF' => null,
        _ => char.IsControl(c) ? ' ' : c,
    };
}
