using System.Globalization;

namespace Dateline.Core.Queries.Parsing;

/// <summary>
/// Days in plain language, seen from today: <c>today</c>, <c>yesterday</c>, <c>this-week</c>, <c>last-month</c>,
/// <c>last-7-days</c>. Weeks run from Monday to Sunday (ISO 8601); <c>last-week</c> is the whole week before the present one.
/// </summary>
public static class RelativeSpan
{
    /// <summary>Some of the forms, for messages.</summary>
    public const string Examples = "today, yesterday, this-week, last-week, this-month, last-month, this-year, last-year, last-7-days";

    private const int MaxDays = 36_525;

    /// <summary>Parses a relative span.</summary>
    /// <returns>False when the text is none.</returns>
    public static bool TryParse(string text, DateOnly today, out DateSpan span)
    {
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var month = new DateOnly(today.Year, today.Month, 1);
        var year = new DateOnly(today.Year, 1, 1);
        switch (text.Replace(' ', '-').ToLowerInvariant())
        {
            case "today":
                span = new DateSpan(today, today);
                return true;
            case "yesterday":
                span = new DateSpan(today.AddDays(-1), today.AddDays(-1));
                return true;
            case "this-week":
                span = new DateSpan(monday, monday.AddDays(6));
                return true;
            case "last-week":
                span = new DateSpan(monday.AddDays(-7), monday.AddDays(-1));
                return true;
            case "this-month":
                span = new DateSpan(month, month.AddMonths(1).AddDays(-1));
                return true;
            case "last-month":
                span = new DateSpan(month.AddMonths(-1), month.AddDays(-1));
                return true;
            case "this-year":
                span = new DateSpan(year, year.AddYears(1).AddDays(-1));
                return true;
            case "last-year":
                span = new DateSpan(year.AddYears(-1), year.AddDays(-1));
                return true;
            default:
                return TryParseLastDays(text, today, out span);
        }
    }

    private static bool TryParseLastDays(string text, DateOnly today, out DateSpan span)
    {
        span = default;
        var parts = text.Split('-', ' ');
        if (parts is not [var last, var number, var unit] ||
            !last.Equals("last", StringComparison.OrdinalIgnoreCase) ||
            !unit.Equals("days", StringComparison.OrdinalIgnoreCase) ||
            !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ||
            days is < 1 or > MaxDays)
        {
            return false;
        }

        span = new DateSpan(today.AddDays(1 - days), today);
        return true;
    }
}
