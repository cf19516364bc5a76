using Dateline.Core.Articles;
using Dateline.Entities.Dates.Calendar;
using Dateline.Entities.Dates.Lexing;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>
/// A week or month by one of its days: <c>the week of Dec. 8</c>, <c>the week ending Saturday</c>, <c>the weekend of 5 May</c>.
/// </summary>
internal sealed class WeekOfRule : DateRule
{
    private static readonly DateRule[] Days = [new MonthDateRule(), new WeekdayRule(), new HolidayRule(), new NumericDateRule()];

    public override WordClass Starts => WordClass.Determiner;

    public override bool TryRead(Scan scan, int at, out Reading reading)
    {
        reading = default;
        var unit = scan[at + 1].Unit;
        var link = scan[at + 2];
        if (!scan[at].Is(Keyword.The) || unit is not (CalendarUnit.Week or CalendarUnit.Weekend) ||
            scan[at + 1].Is(WordClass.Plural) ||
            !(link.Keyword is Keyword.Of or Keyword.Ended or Keyword.Ending || scan.Word(at + 2) is "starting" or "beginning"))
        {
            return false;
        }

        foreach (var rule in Days)
        {
            if (rule.TryRead(scan, at + 3, out var day) &&
                day is { Period: { Unit: CalendarUnit.Day } period, Type: TimexType.Date })
            {
                var week = Period.Containing(unit, period.First);
                reading = Reading.Of(week, day.End, $"{week.Words}, around {period.Words}");
                return true;
            }
        }

        return false;
    }
}
