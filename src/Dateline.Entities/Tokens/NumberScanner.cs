namespace Dateline.Entities.Tokens;

/// <summary>Finds the end of a number with what is written into it: separators, time, ISO date, unit letters.</summary>
internal static class NumberScanner
{
    /// <summary>The end of the number that begins with the digit at <paramref name="start"/>.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end < text.Length)
        {
            if (Characters.IsLetterOrDigit(text[end]))
            {
                end++;
            }
            else if (Joins(text, start, end))
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>
    /// A separator between two digits (<c>3,000</c>, <c>1.5</c>, <c>12:30</c>, <c>5/12</c>), or a hyphen of an ISO date.
    /// </summary>
    private static bool Joins(ReadOnlySpan<char> text, int start, int at)
    {
        if (at + 1 >= text.Length || !char.IsDigit(text[at + 1]) || !char.IsDigit(text[at - 1]))
        {
            return false;
        }

        return text[at] is '.' or ',' or ':' or '/' || (text[at] == '-' && IsInIsoDate(text, start, at - start));
    }

    /// <summary><c>YYYY-MM-DD</c>; other hyphens between numbers make a range of two tokens.</summary>
    private static bool IsInIsoDate(ReadOnlySpan<char> text, int start, int hyphen)
    {
        const int length = 10;
        var date = text.Slice(start, Math.Min(length, text.Length - start));
        return hyphen is 4 or 7 && date.Length == length && date[4] == '-' && date[7] == '-' &&
            char.IsDigit(date[5]) && char.IsDigit(date[6]) && char.IsDigit(date[8]) && char.IsDigit(date[9]) &&
            (start + length == text.Length || !char.IsDigit(text[start + length]));
    }
}
