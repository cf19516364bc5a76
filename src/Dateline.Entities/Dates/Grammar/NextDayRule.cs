using Dateline.Core.Articles;
using Dateline.Entities.Dates.Calendar;
using Dateline.Entities.Dates.Lexing;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>
/// The further numbers of <c>May 3-5</c>, <c>Dec. 5, 6 and 7</c>, <c>2019-21</c>: they belong to the date before.
/// </summary>
internal sealed class NextDayRule : DateRule
{
    public override WordClass Starts => WordClass.Number | WordClass.Ordinal;

    public override bool TryRead(Scan scan, int at, out Reading reading)
    {
        reading = default;
        if (scan.Last is not { Type: TimexType.Date, Period: { } before } last || scan.LastEnd != at - 1 || !IsJoint(scan, at))
        {
            return false;
        }

        var period = before.Unit switch
        {
            CalendarUnit.Day when MonthDateRule.IsDay(scan, at) &&
                scan[scan.LastEnd - 1].Is(WordClass.Number | WordClass.Ordinal) =>
                Period.Day(before.First.Year, before.First.Month, scan[at].Value),
            CalendarUnit.Year when scan[at].Length == 2 && scan.IsJoinedBy(at - 1, scan[at - 1].Keyword) =>
                Period.Year((before.First.Year / 100 * 100) + scan[at].Value),
            _ => null,
        };
        if (period is not { } found || found.First <= before.First)
        {
            return false;
        }

        reading = Reading.Of(found, at + 1, $"{found.Words}, continuing the date before it", last.Cycle);
        return true;
    }

    /// <summary>A dash or "to" joins surely; behind "and" and a comma, a noun would make the number a count.</summary>
    private static bool IsJoint(Scan scan, int at) => scan[at - 1].Keyword switch
    {
        Keyword.Hyphen or Keyword.Dash or Keyword.To or Keyword.Through => true,
        Keyword.And or Keyword.Or or Keyword.Comma =>
            !scan[at + 1].Is(WordClass.Letters) || scan[at + 1].Is(WordClass.Preposition) || scan[at + 1].Is(Keyword.And),
        _ => false,
    };
}
