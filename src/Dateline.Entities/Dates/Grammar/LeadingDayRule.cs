using Dateline.Entities.Dates.Lexing;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>
/// The first day of <c>3 to 5 May</c>, <c>3-5 May 2025</c>, <c>3, 4 and 5 May</c>: its month and year stand behind the last.
/// </summary>
internal sealed class LeadingDayRule : DateRule
{
    private const int MostDays = 5;

    public override WordClass Starts => WordClass.Number | WordClass.Ordinal;

    public override bool TryRead(Scan scan, int at, out Reading reading)
    {
        reading = default;
        var next = at;
        for (var days = 0; days < MostDays && MonthDateRule.IsDay(scan, next); days++)
        {
            if (days > 0 && Month.TryRead(scan, next, out var date) && date.Period is { } period)
            {
                if (Calendar.Period.Day(period.First.Year, period.First.Month, scan[at].Value) is not { } day)
                {
                    return false;
                }

                reading = Reading.Of(day, at + 1, $"{day.Words}, of the month named after it", date.Cycle);
                return true;
            }

            if (!IsJoint(scan, next + 1))
            {
                return false;
            }

            next += 2;
        }

        return false;
    }

    private static readonly MonthDateRule Month = new();

    private static bool IsJoint(Scan scan, int at) =>
        scan[at].Keyword is Keyword.And or Keyword.Or or Keyword.To or Keyword.Through or Keyword.Hyphen or Keyword.Dash or Keyword.Comma;
}
