using Dateline.Entities.Dates.Calendar;

namespace Dateline.Entities.Dates.Resolving;

/// <summary>Finds the year or week that the words left out.</summary>
internal static class Nearest
{
    /// <summary>
    /// A past tense reaches back so many days and no further, and a future tense ahead: "extended its offer to 16 November" in a past
    /// tense, written on 30 October, still means the coming one.
    /// </summary>
    private const int ReachOfTense = 305;

    /// <summary>Without a tense a date up to so many days ago is meant; news looks back more than it looks ahead.</summary>
    private const int ReachBack = 215;

    /// <summary>The day of a month and day whose year was not said.</summary>
    /// <returns>Null when no year near the publication has that day.</returns>
    public static Period? Day(DateOnly today, int month, int day, Tense tense)
    {
        Period? before = null, after = null;
        for (var year = today.Year - 8; year <= today.Year + 8; year++)
        {
            if (Period.Day(year, month, day) is not { } candidate)
            {
                continue;
            }

            if (candidate.First <= today)
            {
                before = candidate;
            }
            else
            {
                after ??= candidate;
            }
        }

        if (before is not { } past || after is not { } future)
        {
            return before ?? after;
        }

        var back = today.DayNumber - past.First.DayNumber;
        var ahead = future.First.DayNumber - today.DayNumber;
        return back == 0 ? past : tense switch
        {
            Tense.Past => back <= ReachOfTense || back < ahead ? past : future,
            Tense.Future => ahead <= ReachOfTense || ahead < back ? future : past,
            _ => back <= ReachBack || back < ahead ? past : future,
        };
    }

    /// <summary>The month, season or quarter of a year that was not said; the present one when it is that.</summary>
    public static Period? PartOfYear(DateOnly today, CalendarUnit unit, int number, Tense tense)
    {
        var present = Period.Containing(unit, today);
        var year = unit == CalendarUnit.Season ? present.First.Year : today.Year;
        if (Period.OfYear(unit, year, number) is not { } thisYear || thisYear == present)
        {
            return Period.OfYear(unit, year, number);
        }

        var before = thisYear.First < present.First ? thisYear : Period.OfYear(unit, year - 1, number);
        var after = thisYear.First > present.First ? thisYear : Period.OfYear(unit, year + 1, number);
        if (before is not { } past || after is not { } future)
        {
            return before ?? after;
        }

        var back = present.First.DayNumber - past.First.DayNumber;
        return tense switch
        {
            Tense.Past => past,
            Tense.Future => future,
            _ => back <= ReachBack ? past : future,
        };
    }

    /// <summary>
    /// The weekday nearest to the publication in the direction of the tense; the day of publication itself counts in both. News
    /// reports, so without a tense it is the past one.
    /// </summary>
    /// <param name="today">The day of publication.</param>
    /// <param name="weekday">From 1 for Monday to 7.</param>
    /// <param name="tense">Where the sentence looks.</param>
    public static Period Weekday(DateOnly today, int weekday, Tense tense)
    {
        var day = Period.Containing(CalendarUnit.Day, today);
        var back = (IsoWeekday(today) - weekday + 7) % 7;
        var ahead = (weekday - IsoWeekday(today) + 7) % 7;
        var isAhead = tense == Tense.Future || (tense == Tense.Open && ahead < back);
        return (isAhead ? day.Plus(ahead) : day.Plus(-back)) ?? day;
    }

    /// <summary>The number of a weekday, from 1 for Monday to 7 (ISO 8601).</summary>
    public static int IsoWeekday(DateOnly day) => (((int)day.DayOfWeek + 6) % 7) + 1;
}
