using Dateline.Core.Articles;
using Dateline.Core.Queries;
using Dateline.Entities.Dates.Calendar;
using Dateline.Entities.Dates.Grammar;
using Dateline.Entities.Dates.Lexing;

namespace Dateline.Entities.Dates.Resolving;

/// <summary>
/// Joins two dates to a range: <c>between 3 and 5 May</c>, <c>from Monday to Friday</c>, <c>2019–2021</c>. TIMEX3 marks both ends
/// apart; the days of the whole range are indexed with the first.
/// </summary>
internal static class RangeLinker
{
    /// <summary>Makes a range of two readings that stand next to each other in text order.</summary>
    /// <param name="scan">The paragraph.</param>
    /// <param name="start">The first token of the first reading.</param>
    /// <param name="first">The first reading; afterwards with the whole range as its value.</param>
    /// <param name="secondStart">The first token of the second reading.</param>
    /// <param name="second">The second reading; afterwards moved behind the first where its words left that open.</param>
    public static void Link(Scan scan, int start, ref Reading first, int secondStart, ref Reading second)
    {
        if (first.Period is not { } from || second.Period is not { } to || first.Type != TimexType.Date ||
            !IsLink(scan, start, first.End, secondStart))
        {
            return;
        }

        if (to.First < from.First && second.Cycle != CalendarUnit.None)
        {
            to = Behind(from, to, second.Cycle);
            second = Moved(second, to);
        }

        if (to.First > from.First && to.Last >= from.Last && Value(from, to) is { } value)
        {
            first = first with { Value = value, Why = $"{first.Why}; the beginning of a range up to {to.Words}" };
        }
    }

    private static bool IsLink(Scan scan, int start, int end, int secondStart)
    {
        if (secondStart != end + 1 && !(secondStart == end + 2 && scan[end + 1].Is(Keyword.The)))
        {
            return false;
        }

        return scan[end].Keyword switch
        {
            Keyword.To or Keyword.Through or Keyword.Until => scan[start - 1].Keyword is Keyword.From or Keyword.Through ||
                !IsMoved(scan, start),
            Keyword.Hyphen or Keyword.Dash => scan.Touches(end) || !scan.Touches(end + 1),
            Keyword.And => scan[start - 1].Is(Keyword.Between) ||
                (scan[start - 1].Is(Keyword.The) && scan[start - 2].Is(Keyword.Between)),
            _ => false,
        };
    }

    /// <summary>"postponed from Friday to Monday" is no range, nor is "moved the vote Friday to Monday".</summary>
    private static bool IsMoved(Scan scan, int start) =>
        scan[start - 1].Is(WordClass.Letters) && !scan[start - 1].Is(WordClass.Preposition | WordClass.Determiner);

    private static Period Behind(Period from, Period to, CalendarUnit cycle)
    {
        var next = cycle == CalendarUnit.Week
            ? to.Plus(7 * (((from.First.DayNumber - to.First.DayNumber) / 7) + 1))
            : to.Unit == CalendarUnit.Day
                ? Period.Day(from.First.Year + (to.First.Month < from.First.Month ? 1 : 0), to.First.Month, to.First.Day)
            : to.Plus(12);
        return next is { } found && found.First > from.First ? found : to;
    }

    private static Reading Moved(Reading reading, Period period) =>
        reading with
        {
            Period = period,
            Timex = period.Timex,
            Value = period.IndexValue,
            Why = $"{period.Words}, behind the beginning of the range",
        };

    private static string? Value(Period from, Period to)
    {
        if (from.Unit == CalendarUnit.Century || to.Unit == CalendarUnit.Century)
        {
            return null;
        }

        return from.Unit == to.Unit && from.Unit is CalendarUnit.Year or CalendarUnit.Month
            ? $"{from.Timex}..{to.Timex}"
            : new DateSpan(from.First, to.Last).ToString();
    }
}
