using System.Text;

namespace Dateline.Cli.Rendering;

/// <summary>
/// Text of articles and file names on its way to a terminal. An article may hold anything; a terminal obeys control characters
/// (ECMA-48) and Unicode's directional overrides (UAX 9), so these are taken out.
/// </summary>
internal static class SafeText
{
    private const char Escape = '\u001B';

    /// <summary>A longer string of an escape sequence without an end is text that happens to follow an escape character.</summary>
    private const int MaxSequence = 256;

    /// <summary>The text on one line: line breaks and tabs become blanks.</summary>
    public static string Line(string text) => Clean(text, keepsLines: false);

    /// <summary>The text with its line breaks.</summary>
    public static string Lines(string text) => Clean(text, keepsLines: true);

    private static string Clean(string text, bool keepsLines)
    {
        var start = IndexOfUnsafe(text);
        if (start < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length).Append(text, 0, start);
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (c == Escape)
            {
                i += SequenceLength(text.AsSpan(i + 1));
            }
            else if (IsLineBreak(c))
            {
                var isPair = c == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
                i += isPair ? 1 : 0;
                clean.Append(keepsLines ? '\n' : ' ');
            }
            else if (c == '\t')
            {
                clean.Append(' ');
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(c).Append(text[++i]);
            }
            else if (char.IsSurrogate(c))
            {
                clean.Append('\uFFFD');
            }
            else if (!IsUnsafe(c))
            {
                clean.Append(c);
            }
        }

        return clean.ToString();
    }

    private static int IndexOfUnsafe(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsUnsafe(text[i]) || char.IsSurrogate(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Control characters, line separators, and directional embeddings, overrides and isolates.</summary>
    private static bool IsUnsafe(char c) =>
        char.IsControl(c) || c is >= '\u2028' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\uFEFF';

    private static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or '\f' or '\v';

    /// <summary>How much of the text after an escape character belongs to its sequence (ECMA-48, 5.4 and 5.6).</summary>
    private static int SequenceLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return 0;
        }

        if (text[0] == '[')
        {
            var end = text[1..].IndexOfAnyExceptInRange(' ', '?');
            return end >= 0 && text[1 + end] is >= '@' and <= '~' ? end + 2 : 1;
        }

        if (text[0] is ']' or 'P' or 'X' or '^' or '_')
        {
            var end = text[1..Math.Min(text.Length, MaxSequence)].IndexOfAny('\a', '\u009C', Escape);
            return end >= 0 ? end + 1 + (text[1 + end] == Escape ? 0 : 1) : 1;
        }

        return text[0] is >= '0' and <= '~' ? 1 : 0;
    }
}
