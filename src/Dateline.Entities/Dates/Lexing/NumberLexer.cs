using Dateline.Entities.Dates.Calendar;

namespace Dateline.Entities.Dates.Lexing;

/// <summary>
/// Reads a token that begins with a digit: a plain integer, a clock time, an ordinal, decades or a label. A number with separators
/// or a fraction (<c>1,999</c>, <c>19.5</c>) is one token that is no date.
/// </summary>
internal static class NumberLexer
{
    private const int MaxDigits = 8;

    public static Token Read(ReadOnlySpan<char> text, int start, int end)
    {
        var stop = Digits(text, start, end);
        if (stop < end && text[stop] == ':' && TryClock(text, start, stop, end, out var clock))
        {
            return clock;
        }

        if (stop + 1 < end && text[stop] is ',' or '.' && char.IsAsciiDigit(text[stop + 1]) &&
            IsSeparated(text, start, stop, end))
        {
            return new Token(start, Separated(text, stop, end), WordClass.None, Keyword.None, CalendarUnit.None, 0);
        }

        var value = Value(text[start..stop]);
        if (stop == end || !char.IsLetter(text[stop]))
        {
            var kind = value >= 0 ? WordClass.Number : WordClass.None;
            return new Token(start, stop, kind, Keyword.None, CalendarUnit.None, Math.Max(0, value));
        }

        return Ending(text, start, stop, end, value);
    }

    /// <summary>The value of up to eight digits; -1 for anything else.</summary>
    public static int Value(ReadOnlySpan<char> digits)
    {
        if (digits.Length is 0 or > MaxDigits)
        {
            return -1;
        }

        var value = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return -1;
            }

            value = (10 * value) + digit - '0';
        }

        return value;
    }

    /// <summary>
    /// What a number's letters make of it: <c>5th</c>, <c>1990s</c>, <c>7pm</c>, <c>1H</c>, or the T of ISO 8601.
    /// </summary>
    private static Token Ending(ReadOnlySpan<char> text, int start, int digits, int end, int value)
    {
        var stop = digits;
        while (stop < end && char.IsLetter(text[stop]))
        {
            stop++;
        }

        var letters = text[digits..stop];
        if (letters is "T" or "t" || Lexicon.TryFind(letters, out var entry) && entry.Class.HasFlag(WordClass.Meridiem) ||
            letters is "a" or "p" && stop < end && text[stop] == '.')
        {
            return new Token(start, digits, WordClass.Number, Keyword.None, CalendarUnit.None, Math.Max(0, value));
        }

        var kind = letters switch
        {
            "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH" when value is > 0 and < 1000 => WordClass.Ordinal,
            "s" or "S" when value % 10 == 0 && (value is >= 1000 and < 2200 || (digits - start == 2 && value > 0)) => WordClass.Decade,
            "H" when value is 1 or 2 => WordClass.HalfLabel,
            "Q" when value is >= 1 and <= 4 => WordClass.QuarterLabel,
            _ => WordClass.None,
        };
        return new Token(start, stop, kind, Keyword.None, CalendarUnit.None, kind == WordClass.None ? 0 : value);
    }

    private static bool TryClock(ReadOnlySpan<char> text, int start, int colon, int end, out Token token)
    {
        token = default;
        var stop = Digits(text, colon + 1, end);
        var (hour, minute) = (Value(text[start..colon]), Value(text[(colon + 1)..stop]));
        if (colon - start > 2 || stop - colon != 3 || hour is < 0 or > 24 || minute > 59)
        {
            return false;
        }

        if (stop + 2 < end && text[stop] == ':' && char.IsAsciiDigit(text[stop + 1]) && char.IsAsciiDigit(text[stop + 2]))
        {
            stop += 3;
        }

        token = new Token(start, stop, WordClass.Clock, Keyword.None, CalendarUnit.None, (60 * hour) + minute);
        return true;
    }

    /// <summary>A comma groups thousands only: <c>Dec. 5,2025</c> is not a number.</summary>
    private static bool IsSeparated(ReadOnlySpan<char> text, int start, int separator, int end) =>
        text[separator] == '.' || (Digits(text, separator + 1, end) - separator == 4 && separator - start <= 3);

    private static int Separated(ReadOnlySpan<char> text, int position, int end)
    {
        while (position + 1 < end && text[position] is ',' or '.' && char.IsAsciiDigit(text[position + 1]))
        {
            position = Digits(text, position + 1, end);
        }

        return position;
    }

    private static int Digits(ReadOnlySpan<char> text, int position, int end)
    {
        while (position < end && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        return position;
    }
}
