using Dateline.Core.Articles;
using Dateline.Entities.Dates.Calendar;
using Dateline.Entities.Dates.Lexing;
using Dateline.Entities.Dates.Resolving;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>
/// Periods seen from the publication: <c>last week</c>, <c>this month</c>, <c>next year</c>, <c>last April</c>, <c>this fall</c>,
/// <c>the current quarter</c>, and with the article alone <c>the weekend</c>, <c>the year</c>.
/// </summary>
internal sealed class RelativePeriodRule : DateRule
{
    public override WordClass Starts => WordClass.Direction | WordClass.Determiner;

    public override bool TryRead(Scan scan, int at, out Reading reading)
    {
        reading = default;
        var direction = scan[at].Is(WordClass.Direction) ? at : at + 1;
        if (direction > at && !scan[at].Is(Keyword.The))
        {
            return false;
        }

        if (!scan[direction].Is(WordClass.Direction))
        {
            return ReadDefinite(scan, at, out reading);
        }

        var last = direction;
        if (scan[last].Is(Keyword.This) && scan[last + 1].Is(WordClass.Direction))
        {
            last++;
        }

        var noun = last + 1;
        noun = scan[noun].Keyword is Keyword.Calendar or Keyword.Full ? noun + 1 : noun;
        var shift = scan[last].Value;
        if (scan[noun].Is(WordClass.Month) && MonthNames.CanBeMonth(scan, noun))
        {
            return ReadPart(scan, CalendarUnit.Month, shift, noun, out reading);
        }

        if (scan[noun].Is(WordClass.Season) && !scan[noun].Is(WordClass.Capitalised))
        {
            return ReadPart(scan, CalendarUnit.Season, shift, noun, out reading);
        }

        // "the past year", "over the next decade" are lengths of time, and another rule's.
        if (!IsCalendarUnit(scan[noun]) || (direction > at && (scan[last].Is(Keyword.Past) || IsLength(scan, at, last))) ||
            (direction > at && scan[last].Keyword is Keyword.Last && scan[noun + 1].Is(Keyword.Of)))
        {
            return false;
        }

        return ReadUnit(scan, scan[noun].Unit, shift, noun + 1, out reading);
    }

    private static bool IsLength(Scan scan, int at, int direction) =>
        Durations.IsSpanning(scan[at - 1]) && scan[direction].Keyword is Keyword.Last or Keyword.Next or Keyword.Coming &&
        scan[direction + 1].Unit is not (CalendarUnit.Weekend or CalendarUnit.Quarter);

    /// <summary>"the weekend", "the year": the one in which the article stands.</summary>
    private static bool ReadDefinite(Scan scan, int at, out Reading reading)
    {
        reading = default;
        var noun = scan[at + 1];
        if (noun.Is(Keyword.Full) && scan[at + 2].Unit == CalendarUnit.Year)
        {
            return !scan[at + 2].Is(WordClass.Plural) && ReadUnit(scan, CalendarUnit.Year, 0, at + 3, out reading);
        }

        if (!IsCalendarUnit(noun) || noun.Is(WordClass.Capitalised) || noun.Unit is CalendarUnit.Decade or CalendarUnit.Century ||
            scan[at + 2].Keyword is Keyword.Of or Keyword.Before or Keyword.After or Keyword.Hyphen or Keyword.Ended or Keyword.Ending ||
            (scan[at - 1].Is(Keyword.Of) && !EdgeRule.IsEdgeNoun(scan[at - 2]) && noun.Unit != CalendarUnit.Weekend))
        {
            return false;
        }

        if (noun.Unit != CalendarUnit.Weekend || scan.Context.Today is not { } today)
        {
            return ReadUnit(scan, noun.Unit, 0, at + 2, out reading);
        }

        var isRunning = today.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || scan.Tense(at, at + 2) == Tense.Future;
        var weekend = isRunning ? 0 : -1;
        return ReadUnit(scan, noun.Unit, weekend, at + 2, out reading);
    }

    private static bool ReadUnit(Scan scan, CalendarUnit unit, int shift, int end, out Reading reading)
    {
        reading = default;
        if (scan.Context.Today is not { } today)
        {
            var vague = shift < 0 ? "PAST_REF" : shift > 0 ? "FUTURE_REF" : "PRESENT_REF";
            reading = Reading.Unplaced(TimexType.Date, vague, end, "the day of publication is not known");
            return true;
        }

        if (Period.Containing(unit, today).Plus(shift) is not { } period)
        {
            return false;
        }

        reading = Reading.Of(period, end, Relation.Chosen(period, scan.Context));
        return true;
    }

    /// <summary>"last April" is the latest that is over, "next April" the first to come, "this April" that of the year.</summary>
    private static bool ReadPart(Scan scan, CalendarUnit unit, int shift, int noun, out Reading reading)
    {
        reading = default;
        var number = scan[noun].Value;
        if (scan.Context.Today is not { } today)
        {
            var part = unit == CalendarUnit.Month ? $"{number:00}" : Period.SeasonCode((Season)number);
            reading = Reading.Unplaced(TimexType.Date, $"XXXX-{part}", noun + 1, "the day of publication is not known");
            return true;
        }

        var present = Period.Containing(unit, today);
        var year = unit == CalendarUnit.Season ? present.First.Year : today.Year;
        var period = Period.OfYear(unit, year, number);
        if (shift < 0 && period is { } late && late.First >= present.First)
        {
            period = Period.OfYear(unit, year - 1, number);
        }
        else if (shift > 0 && period is { } early && early.First <= present.First)
        {
            period = Period.OfYear(unit, year + 1, number);
        }
        else if (shift == 0 && scan[noun - 1].Value == 0 && period is { } winter && unit == CalendarUnit.Season &&
            winter.Last < today &&
                 scan.Tense(noun - 1, noun + 1) == Tense.Future)
        {
            period = Period.OfYear(unit, year + 1, number);
        }

        if (period is not { } found)
        {
            return false;
        }

        reading = Reading.Of(found, noun + 1, Relation.Chosen(found, scan.Context));
        return true;
    }

    private static bool IsCalendarUnit(Token token) =>
        token.Is(WordClass.Unit) && !token.Is(WordClass.Plural) && token.Unit is CalendarUnit.Day or CalendarUnit.Weekend or
            CalendarUnit.Week or CalendarUnit.Month or CalendarUnit.Quarter or CalendarUnit.Year or CalendarUnit.Decade or CalendarUnit.Century;
}
