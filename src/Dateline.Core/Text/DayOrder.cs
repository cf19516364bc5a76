using System.Buffers;

namespace Dateline.Core.Text;

/// <summary>
/// Tells by the dates in digits that can be read one way only (<c>25/12/2025</c>, <c>12/25/2025</c>) how a text means the others.
/// </summary>
public static class DayOrder
{
    private const int MonthsOfYear = 12;

    private const int LongestMonth = 31;

    private static readonly SearchValues<char> Separators = SearchValues.Create("/-");

    /// <summary>
    /// True when the day comes first in the text, false when the month does; null when it has no such date, or some of each.
    /// </summary>
    /// <param name="text">Any text; the time taken is linear in its length.</param>
    public static bool? Of(ReadOnlySpan<char> text)
    {
        bool? order = null;
        var from = 0;
        while (from < text.Length && text[from..].IndexOfAny(Separators) is var found and >= 0)
        {
            var at = from + found;
            from = at + 1;
            if (OfDateAround(text, at) is not { } shown)
            {
                continue;
            }

            if (order == !shown)
            {
                return null;
            }

            order = shown;
        }

        return order;
    }

    /// <summary>What the date shows whose first separator stands at an offset.</summary>
    private static bool? OfDateAround(ReadOnlySpan<char> text, int at)
    {
        var before = 0;
        while (before <= 2 && at - before > 0 && char.IsAsciiDigit(text[at - before - 1]))
        {
            before++;
        }

        var second = Digits(text, at + 1, 2);
        var next = at + 1 + second;
        if (before is < 1 or > 2 || second is < 1 or > 2 || next >= text.Length || text[next] != text[at] || Digits(text, next + 1, 4) != 4)
        {
            return null;
        }

        var start = at - before;
        if (start > 0 && Separators.Contains(text[start - 1]))
        {
            return null;
        }

        var (first, last) = (Number(text.Slice(start, before)), Number(text.Slice(at + 1, second)));
        return IsDay(first) && IsMonth(last) && !IsMonth(first) ? true
            : IsMonth(first) && IsDay(last) && !IsMonth(last) ? false
            : null;
    }

    /// <summary>How many digits stand at an offset, counted to one more than may be.</summary>
    private static int Digits(ReadOnlySpan<char> text, int at, int most)
    {
        var count = 0;
        while (count <= most && at + count < text.Length && char.IsAsciiDigit(text[at + count]))
        {
            count++;
        }

        return count;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (10 * number) + digit - '0';
        }

        return number;
    }

    private static bool IsMonth(int number) => number is >= 1 and <= MonthsOfYear;

    private static bool IsDay(int number) => number is >= 1 and <= LongestMonth;
}
