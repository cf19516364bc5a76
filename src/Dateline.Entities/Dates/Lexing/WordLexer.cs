using Dateline.Entities.Dates.Calendar;

namespace Dateline.Entities.Dates.Lexing;

/// <summary>
/// Reads a token that begins with a letter: a word, an abbreviation with its full stop, or a label such as <c>Q3</c>.
/// </summary>
internal static class WordLexer
{
    public static Token Read(ReadOnlySpan<char> text, int start, int end)
    {
        var stop = start + 1;
        while (stop < end && char.IsLetter(text[stop]))
        {
            stop++;
        }

        var kind = WordClass.Letters | (char.IsUpper(text[start]) ? WordClass.Capitalised : WordClass.None);
        if (stop == start + 1 && text[start] == 'T' && start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            // The T between date and time of ISO 8601.
            return new Token(start, stop, kind, Keyword.None, CalendarUnit.None, 0);
        }

        if (stop < end && char.IsAsciiDigit(text[stop]))
        {
            return Label(text, start, stop, end, kind);
        }

        if (stop < end && text[stop] == '.')
        {
            var dotted = stop - start == 1 ? Initials(text, start, end) : stop + 1;
            if (dotted - start <= Lexicon.LongestWord && Lexicon.TryFind(text[start..dotted], out var abbreviation))
            {
                return Known(start, dotted, kind, abbreviation);
            }

            if (stop - start == 1 || Abbreviations.Contains(text[start..stop]))
            {
                return new Token(start, dotted, kind, Keyword.None, CalendarUnit.None, 0);
            }
        }

        return stop - start <= Lexicon.LongestWord && Lexicon.TryFind(text[start..stop], out var entry)
            ? Known(start, stop, kind, entry)
            : new Token(start, stop, kind, Keyword.None, CalendarUnit.None, 0);
    }

    private static Token Known(int start, int stop, WordClass kind, LexiconEntry entry) =>
        new(start, stop, kind | entry.Class, entry.Keyword, entry.Unit, entry.Value);

    /// <summary>The end of letters that each have a full stop: <c>p.m.</c>, <c>U.S.</c>, <c>J.</c></summary>
    private static int Initials(ReadOnlySpan<char> text, int start, int end)
    {
        var stop = start;
        while (stop < end && char.IsLetter(text[stop]) && (stop + 1 == end || !char.IsLetter(text[stop + 1])))
        {
            stop++;
            if (stop < end && text[stop] == '.')
            {
                stop++;
            }
            else
            {
                break;
            }
        }

        return stop;
    }

    /// <summary>Letters with digits: a label of quarters or years, or a name such as <c>G20</c>, which is no number.</summary>
    private static Token Label(ReadOnlySpan<char> text, int start, int letters, int end, WordClass kind)
    {
        var stop = letters;
        while (stop < end && char.IsAsciiLetterOrDigit(text[stop]))
        {
            stop++;
        }

        var value = NumberLexer.Value(text[letters..stop]);
        var label = text[start..letters] switch
        {
            "Q" when stop - letters == 1 && value is >= 1 and <= 4 => WordClass.QuarterLabel,
            "H" when stop - letters == 1 && value is 1 or 2 => WordClass.HalfLabel,
            "FY" when stop - letters is 2 or 4 && value >= 0 => WordClass.FiscalLabel,
            _ => WordClass.None,
        };
        return new Token(start, stop, kind | label, Keyword.None, CalendarUnit.None, label == WordClass.None ? 0 : value);
    }
}
