using System.Globalization;
using Dateline.Core.Queries;

namespace Dateline.Entities.Dates.Calendar;

/// <summary>
/// One stretch of the calendar that TIMEX3 has a value for: a day, an ISO week, a month … It can only be built whole: the first day
/// is always the first day of such a unit.
/// </summary>
internal readonly record struct Period
{
    private Period(CalendarUnit unit, DateOnly first) => (Unit, First) = (unit, first);

    /// <summary>What is counted: never shorter than a day, never a fortnight, which has no place in the calendar.</summary>
    public CalendarUnit Unit { get; }

    /// <summary>The first day.</summary>
    public DateOnly First { get; }

    /// <summary>The last day.</summary>
    public DateOnly Last => Unit switch
    {
        CalendarUnit.Day => First,
        CalendarUnit.Weekend => AddDays(First, 1),
        CalendarUnit.Week => AddDays(First, 6),
        _ => LastOfMonths(First, MonthsIn(Unit)),
    };

    /// <summary>The season of a period of that unit.</summary>
    public Season Season => (Season)(First.Month / 3);

    /// <summary>The period of a unit in which a day lies; a weekend is that of the day's ISO week.</summary>
    public static Period Containing(CalendarUnit unit, DateOnly day) => new(unit, unit switch
    {
        CalendarUnit.Day => day,
        CalendarUnit.Week => Monday(day),
        CalendarUnit.Weekend => AddDays(Monday(day), 5),
        CalendarUnit.Season => SeasonStart(day),
        CalendarUnit.Month => new DateOnly(day.Year, day.Month, 1),
        CalendarUnit.Quarter => new DateOnly(day.Year, day.Month - ((day.Month - 1) % 3), 1),
        CalendarUnit.Half => new DateOnly(day.Year, day.Month <= 6 ? 1 : 7, 1),
        CalendarUnit.Year => new DateOnly(day.Year, 1, 1),
        CalendarUnit.Decade => new DateOnly(Math.Max(1, day.Year / 10 * 10), 1, 1),
        CalendarUnit.Century => new DateOnly(Math.Max(1, day.Year / 100 * 100), 1, 1),
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "No period of the calendar."),
    });

    /// <summary>The day of a date, or null when there is no such day (30 February) or year (0, 10000).</summary>
    public static Period? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new Period(CalendarUnit.Day, new DateOnly(year, month, day))
            : null;

    /// <summary>The month, quarter, season or half of a year by its number from 1; null when there is none.</summary>
    public static Period? OfYear(CalendarUnit unit, int year, int number)
    {
        if (year is < 1 or > 9999 || number < 1)
        {
            return null;
        }

        var month = unit switch
        {
            CalendarUnit.Season => 3 * number,
            _ => (MonthsIn(unit) * (number - 1)) + 1,
        };
        return month <= 12 ? new Period(unit, new DateOnly(year, month, 1)) : null;
    }

    /// <summary>The year, or null when it is not within 1 to 9999.</summary>
    public static Period? Year(int year) => OfYear(CalendarUnit.Year, year, 1);

    /// <summary>The period of the same unit that lies so many further on; null when it falls off the calendar.</summary>
    public Period? Plus(long count)
    {
        if (MonthsIn(Unit) is var months and > 0)
        {
            var month = ((First.Year - 1) * 12L) + First.Month - 1 + (months * count);
            return month is >= 0 and < 9999 * 12
                ? Containing(Unit, new DateOnly((int)(month / 12) + 1, (int)(month % 12) + 1, 1))
                : null;
        }

        var number = First.DayNumber + (count * (Unit == CalendarUnit.Day ? 1 : 7));
        return number >= 0 && number <= DateOnly.MaxValue.DayNumber
            ? new Period(Unit, DateOnly.FromDayNumber((int)number))
            : null;
    }

    /// <summary>
    /// The TIMEX3 value: <c>2025-12-05</c>, <c>2025-W49</c>, <c>2025-W49-WE</c>, <c>2025-Q4</c>, <c>2025-WI</c>, <c>202</c> …
    /// </summary>
    public string Timex => Unit switch
    {
        CalendarUnit.Day => First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        CalendarUnit.Week => Week(First),
        CalendarUnit.Weekend => Week(First) + "-WE",
        CalendarUnit.Month => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        CalendarUnit.Quarter => $"{First.Year:0000}-Q{((First.Month - 1) / 3) + 1}",
        CalendarUnit.Season => $"{First.Year:0000}-{SeasonCode(Season)}",
        CalendarUnit.Half => $"{First.Year:0000}-H{((First.Month - 1) / 6) + 1}",
        CalendarUnit.Year => $"{First.Year:0000}",
        CalendarUnit.Decade => $"{First.Year / 10:000}",
        _ => $"{First.Year / 100:00}",
    };

    /// <summary>
    /// The days to index, at the precision of the words: a day, month or year itself, else a range of days. Null for a century, which
    /// is no date that anybody browses by.
    /// </summary>
    public string? IndexValue => Unit switch
    {
        CalendarUnit.Day or CalendarUnit.Month or CalendarUnit.Year => Timex,
        CalendarUnit.Decade => $"{First.Year:0000}..{Last.Year:0000}",
        CalendarUnit.Century => null,
        _ => new DateSpan(First, Last).ToString(),
    };

    /// <summary>The period in words for a person.</summary>
    public string Words => Unit switch
    {
        CalendarUnit.Day => First.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture),
        CalendarUnit.Month => First.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        CalendarUnit.Year => $"the year {First.Year}",
        CalendarUnit.Decade => $"the years {First.Year} to {Last.Year}",
        CalendarUnit.Century => $"the years from {First.Year} to {Last.Year}",
        CalendarUnit.Season => $"{Season.ToString().ToLowerInvariant()} {First.Year}",
        _ => First.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) + " to " +
             Last.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
    };

    /// <summary>The TIMEX3 code of a season.</summary>
    public static string SeasonCode(Season season) => season switch
    {
        Season.Spring => "SP",
        Season.Summer => "SU",
        Season.Autumn => "FA",
        _ => "WI",
    };

    private static int MonthsIn(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Month => 1,
        CalendarUnit.Quarter or CalendarUnit.Season => 3,
        CalendarUnit.Half => 6,
        CalendarUnit.Year => 12,
        CalendarUnit.Decade => 120,
        CalendarUnit.Century => 1200,
        _ => 0,
    };

    /// <summary>ISO 8601 weeks begin on Monday.</summary>
    private static DateOnly Monday(DateOnly day) => AddDays(day, -(((int)day.DayOfWeek + 6) % 7));

    private static DateOnly SeasonStart(DateOnly day) =>
        day.Month >= 3 ? new DateOnly(day.Year, day.Month / 3 * 3, 1) : new DateOnly(Math.Max(1, day.Year - 1), 12, 1);

    private static DateOnly AddDays(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, 0, DateOnly.MaxValue.DayNumber));

    private static DateOnly LastOfMonths(DateOnly first, int months)
    {
        var after = ((first.Year - 1) * 12) + first.Month - 1 + months;
        return after < 9999 * 12 ? new DateOnly((after / 12) + 1, (after % 12) + 1, 1).AddDays(-1) : DateOnly.MaxValue;
    }

    /// <summary>A week belongs to the year of its Thursday (ISO 8601).</summary>
    private static string Week(DateOnly day)
    {
        var moment = day.ToDateTime(TimeOnly.MinValue);
        return $"{ISOWeek.GetYear(moment):0000}-W{ISOWeek.GetWeekOfYear(moment):00}";
    }
}
