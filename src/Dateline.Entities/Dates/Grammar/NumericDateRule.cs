using System.Globalization;
using Dateline.Core.Articles;
using Dateline.Entities.Dates.Calendar;
using Dateline.Entities.Dates.Lexing;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>
/// Dates in digits: <c>2025-12-05</c>, <c>2025/12/05</c>, <c>2025-12-05T10:30</c>, and <c>05/12/2025</c>. Where neither
/// the setting nor the article tells day and month apart, the date is marked and nothing is indexed.
/// </summary>
internal sealed class NumericDateRule : DateRule
{
    public override WordClass Starts => WordClass.Number;

    public override bool TryRead(Scan scan, int at, out Reading reading)
    {
        reading = default;
        var separator = scan[at + 1].Keyword;
        if (separator is not (Keyword.Hyphen or Keyword.Slash) || !scan[at + 3].Is(separator) || !IsWhole(scan, at))
        {
            return false;
        }

        var (first, second, third) = (scan[at], scan[at + 2], scan[at + 4]);
        if (!first.Is(WordClass.Number) || !second.Is(WordClass.Number) || !third.Is(WordClass.Number) || second.Length > 2)
        {
            return false;
        }

        if (first.Length == 4 && third.Length <= 2)
        {
            return Period.Day(first.Value, second.Value, third.Value) is { } day && ReadTime(scan, at + 5, day, out reading);
        }

        return first.Length <= 2 && third.Length == 4 &&
            ReadDayAndMonth(scan, at + 5, first.Value, second.Value, third.Value, out reading);
    }

    private static bool IsWhole(Scan scan, int at)
    {
        for (var part = at + 1; part <= at + 4; part++)
        {
            if (!scan.Touches(part))
            {
                return false;
            }
        }

        return !(scan.Touches(at) && scan[at - 1].Keyword is Keyword.Hyphen or Keyword.Slash or Keyword.Currency) &&
               !(scan.Touches(at + 5) && scan[at + 5].Keyword is Keyword.Hyphen or Keyword.Slash);
    }

    private static bool ReadTime(Scan scan, int end, Period day, out Reading reading)
    {
        reading = Reading.Of(day, end, $"{day.Words}, written in digits");
        if (scan.Touches(end) && scan.Word(end) is "T" or "t" && scan[end + 1].Is(WordClass.Clock))
        {
            var clock = scan[end + 1].Value;
            reading = reading with
            {
                End = end + 2,
                Type = TimexType.Time,
                Timex = string.Create(CultureInfo.InvariantCulture, $"{day.Timex}T{clock / 60:00}:{clock % 60:00}"),
            };
        }

        return true;
    }

    private static bool ReadDayAndMonth(Scan scan, int end, int first, int second, int year, out Reading reading)
    {
        reading = default;
        var american = Period.Day(year, first, second);
        var european = Period.Day(year, second, first);
        if (american is { } one && european is { } other && one != other)
        {
            if (scan.Context.DayFirst is { } dayFirst)
            {
                var meant = dayFirst ? other : one;
                reading = Reading.Of(meant, end, $"{meant.Words}, written in digits with the {(dayFirst ? "day" : "month")} first");
                return true;
            }

            reading = Reading.Unplaced(TimexType.Date, $"{year:0000}-XX-XX", end,
                $"{one.Words} or {other.Words}: the digits do not say which");
            return true;
        }

        if ((american ?? european) is not { } day)
        {
            return false;
        }

        reading = Reading.Of(day, end, $"{day.Words}, written in digits");
        return true;
    }
}
