namespace Dateline.Entities.Tokens;

/// <summary>
/// Finds the end of a word with what is written into it: apostrophes, an ampersand, the periods of an abbreviation.
/// </summary>
internal static class WordScanner
{
    /// <summary>The end of the word that begins with the letter at <paramref name="start"/>.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var acronym = AcronymEnd(text, start);
        if (acronym > start)
        {
            return acronym;
        }

        var end = LettersEnd(text, start);
        while (end + 1 < text.Length)
        {
            if (Joins(text, end))
            {
                end = LettersEnd(text, end + 1);
            }
            else if (text[end] == '.' && AddressScanner.IsDomain(text, end + 1, out var domain))
            {
                end = domain;
            }
            else
            {
                break;
            }
        }

        return end < text.Length && text[end] == '.' && TakesPeriod(text, start, end) ? end + 1 : end;
    }

    /// <summary>True when a clitic (<c>'s 'll 're 've 'd 'm</c>) begins with the apostrophe at <paramref name="at"/>.</summary>
    public static bool IsClitic(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at + 1;
        while (end < text.Length && end - at <= 3 && Characters.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return text[(at + 1)..end] is "s" or "S" or "ll" or "re" or "ve" or "d" or "m" or "LL" or "RE" or "VE" or "D" or "M";
    }

    /// <summary>
    /// Single letters with periods between them, and perhaps one after the last: <c>U.S.</c>, <c>U.S</c>, <c>a.m.</c>,
    /// <c>J.K.</c>, <c>J.</c>.
    /// </summary>
    private static int AcronymEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end + 1 < text.Length && text[end] == '.' && Characters.IsLetter(text[end + 1]) &&
            (end + 2 == text.Length || !Characters.IsLetterOrDigit(text[end + 2])))
        {
            end += 2;
        }

        var hasPeriod = end < text.Length && text[end] == '.' && !IsEllipsis(text, end);
        if (end > start + 1)
        {
            return hasPeriod ? end + 1 : end;
        }

        return hasPeriod && char.IsUpper(text[start]) && text[start] != 'I' ? end + 1 : start;
    }

    private static int LettersEnd(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length)
        {
            if (Characters.IsLetterOrDigit(text[start]))
            {
                start++;
            }
            else if (Characters.IsLetterPair(text, start))
            {
                start += 2;
            }
            else
            {
                break;
            }
        }

        return start;
    }

    /// <summary>
    /// An apostrophe inside a name (<c>O'Neill</c>) or contraction (<c>don't</c>), or an ampersand between capitals
    /// (<c>AT&amp;T</c>).
    /// </summary>
    private static bool Joins(ReadOnlySpan<char> text, int at)
    {
        if (!Characters.IsLetterOrDigit(text[at + 1]))
        {
            return false;
        }

        return Characters.IsApostrophe(text[at])
            ? !IsClitic(text, at, out _)
            : text[at] == '&' && char.IsUpper(text[at - 1]) && char.IsUpper(text[at + 1]);
    }

    private static bool TakesPeriod(ReadOnlySpan<char> text, int start, int end)
    {
        var word = text[start..end];
        return !IsEllipsis(text, end) && (Abbreviations.IsAbbreviation(word) || (Abbreviations.MayBeAbbreviation(word) &&
            GoesOn(text, end + 1)));
    }

    private static bool IsEllipsis(ReadOnlySpan<char> text, int period) => period + 1 < text.Length && text[period + 1] == '.';

    /// <summary>True when the next thing on the line is a number, a comma or a small letter.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, int at)
    {
        const int farthest = 3;
        for (var end = Math.Min(text.Length, at + farthest); at < end; at++)
        {
            if (text[at] != ' ')
            {
                return char.IsDigit(text[at]) || char.IsLower(text[at]) || text[at] is ',' or ';';
            }
        }

        return false;
    }
}
