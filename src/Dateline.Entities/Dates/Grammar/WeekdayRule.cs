using Dateline.Core.Articles;
using Dateline.Entities.Dates.Calendar;
using Dateline.Entities.Dates.Lexing;
using Dateline.Entities.Dates.Resolving;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>
/// Weekdays: <c>Friday</c>, <c>last Friday</c>, <c>next Friday</c>, <c>this coming Sunday</c>, <c>Friday of last week</c>,
/// <c>a week from Friday</c>; <c>Fridays</c> are a set.
/// </summary>
internal sealed class WeekdayRule : DateRule
{
    public override WordClass Starts => WordClass.Weekday | WordClass.Direction;

    public override bool TryRead(Scan scan, int at, out Reading reading)
    {
        reading = default;
        var weekday = at;
        var directed = false;
        while (scan[weekday].Is(WordClass.Direction) && (weekday == at || (weekday == at + 1 && scan[at].Is(Keyword.This))))
        {
            directed = true;
            weekday++;
        }

        var token = scan[weekday];
        if (!token.Is(WordClass.Weekday) || token.Is(WordClass.Abbreviated) || WeekdayNames.IsName(scan, weekday))
        {
            return false;
        }

        if (!directed && scan.Text[token.End - 1] is 's')
        {
            reading = Reading.Unplaced(TimexType.Set, $"XXXX-WXX-{token.Value}", weekday + 1, "a day of every week");
            return true;
        }

        if (scan.Context.Today is not { } today)
        {
            reading = Reading.Unplaced(TimexType.Date, $"XXXX-WXX-{token.Value}", weekday + 1,
                "a day of a week that is not known");
            return true;
        }

        if (!directed && TryReadWeek(scan, weekday, today, out reading))
        {
            return true;
        }

        var day = directed
            ? Directed(scan, at, weekday, today)
            : Nearest.Weekday(today, token.Value, scan.Tense(at, weekday + 1));
        var cycle = directed ? CalendarUnit.None : CalendarUnit.Week;
        reading = Reading.Of(day, weekday + 1, Relation.Chosen(day, scan.Context), cycle);
        return true;
    }

    /// <summary>"Friday of last week", "Monday next week".</summary>
    private static bool TryReadWeek(Scan scan, int weekday, DateOnly today, out Reading reading)
    {
        reading = default;
        var week = scan[weekday + 1].Is(Keyword.Of) ? weekday + 2 : weekday + 1;
        if (!scan[week].Is(WordClass.Direction) || scan[week + 1].Unit != CalendarUnit.Week ||
            scan[week + 1].Is(WordClass.Plural))
        {
            return false;
        }

        if (Period.Containing(CalendarUnit.Week, today).Plus(scan[week].Value) is not { } named ||
            Period.Containing(CalendarUnit.Day, named.First).Plus(scan[weekday].Value - 1) is not { } day)
        {
            return false;
        }

        reading = Reading.Of(day, week + 2, Relation.Chosen(day, scan.Context));
        return true;
    }

    /// <summary>
    /// "last" is the latest one before the publication. "next" is that of the next ISO week: on a Monday the Friday ahead is "Friday"
    /// or "this Friday". "this" follows the tense, ahead when there is none.
    /// </summary>
    private static Period Directed(Scan scan, int at, int weekday, DateOnly today)
    {
        var day = Period.Containing(CalendarUnit.Day, today);
        var number = scan[weekday].Value;
        var direction = scan[weekday - 1];
        if (scan[at].Is(Keyword.This) && weekday == at + 1)
        {
            var tense = scan.Tense(at, weekday + 1);
            return Nearest.Weekday(today, number, tense == Tense.Past ? Tense.Past : Tense.Future);
        }

        var found = direction.Value < 0 ? Nearest.Weekday(today.AddDays(-Math.Min(1, today.DayNumber)), number, Tense.Past)
            : direction.Is(Keyword.Coming) ? Nearest.Weekday(today, number, Tense.Future)
            : Period.Containing(CalendarUnit.Week, today).Plus(1) is { } week
                ? Period.Containing(CalendarUnit.Day, week.First).Plus(number - 1)
                : null;
        return found ?? day;
    }
}
