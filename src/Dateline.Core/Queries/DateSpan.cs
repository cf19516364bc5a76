using System.Globalization;

namespace Dateline.Core.Queries;

/// <summary>A range of days, inclusive at both ends, either of which may be open.</summary>
/// <param name="From">The first day; null for no beginning.</param>
/// <param name="To">The last day; null for no end. Not before <paramref name="From"/>.</param>
public readonly record struct DateSpan(DateOnly? From, DateOnly? To)
{
    /// <summary>True when the other span lies wholly within this one.</summary>
    public bool Contains(DateSpan other) =>
        (From is null || (other.From is { } from && from >= From)) && (To is null || (other.To is { } to && to <= To));

    /// <summary>True when the day lies within the span.</summary>
    public bool Contains(DateOnly day) => (From is null || day >= From) && (To is null || day <= To);

    /// <summary>The days of a partial date: <c>2025</c> is its whole year, <c>2025-12</c> the month, <c>2025-12-06</c> the day.</summary>
    /// <returns>False when the text is no such date.</returns>
    public static bool TryParsePartial(ReadOnlySpan<char> text, out DateSpan span)
    {
        span = default;
        if (!IsPartial(text) || !TryNumber(text[..4], 1, 9999, out var year))
        {
            return false;
        }

        if (text.Length == 4)
        {
            span = new DateSpan(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            return true;
        }

        if (!TryNumber(text[5..7], 1, 12, out var month))
        {
            return false;
        }

        var days = DateTime.DaysInMonth(year, month);
        if (text.Length == 7)
        {
            span = new DateSpan(new DateOnly(year, month, 1), new DateOnly(year, month, days));
            return true;
        }

        if (!TryNumber(text[8..], 1, days, out var day))
        {
            return false;
        }

        span = new DateSpan(new DateOnly(year, month, day), new DateOnly(year, month, day));
        return true;
    }

    /// <summary>Parses <c>2025-12</c>, <c>2025-12-01..2025-12-06</c>, <c>2025..</c> or <c>..2025-12</c>.</summary>
    /// <returns>False when the text is no such span, or ends before it begins.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out DateSpan span)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            return TryParsePartial(text, out span);
        }

        span = default;
        DateSpan first = default, last = default;
        var left = text[..dots].Trim();
        var right = text[(dots + 2)..].Trim();
        if ((left.IsEmpty && right.IsEmpty) ||
            (!left.IsEmpty && !TryParsePartial(left, out first)) ||
            (!right.IsEmpty && !TryParsePartial(right, out last)) ||
            (first.From is { } from && last.To is { } to && to < from))
        {
            return false;
        }

        span = new DateSpan(first.From, last.To);
        return true;
    }

    /// <summary>The span as it can be parsed again, a whole year or month in its short form.</summary>
    public override string ToString()
    {
        if (From is { } from && To is { } to)
        {
            if (from == to)
            {
                return Day(from);
            }

            if (from.Day == 1 && from.Year == to.Year && to.Day == DateTime.DaysInMonth(to.Year, to.Month))
            {
                if (from.Month == to.Month)
                {
                    return from.ToString("yyyy-MM", CultureInfo.InvariantCulture);
                }

                if (from.Month == 1 && to.Month == 12)
                {
                    return from.ToString("yyyy", CultureInfo.InvariantCulture);
                }
            }
        }

        return $"{(From is { } start ? Day(start) : "")}..{(To is { } end ? Day(end) : "")}";
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool IsPartial(ReadOnlySpan<char> text) => text.Length switch
    {
        4 => true,
        7 => text[4] == '-',
        10 => text[4] == '-' && text[7] == '-',
        _ => false,
    };

    private static bool TryNumber(ReadOnlySpan<char> digits, int min, int max, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= min && number <= max;
}
