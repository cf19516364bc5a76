using System.Globalization;
using Dateline.Core.Articles;
using Dateline.Entities.Dates.Calendar;
using Dateline.Entities.Dates.Lexing;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>
/// Clock times with or without their day: <c>10 p.m. Wednesday</c>, <c>5 p.m. EST, Nov. 6</c>, <c>19:30 GMT</c>, <c>1930 GMT</c>,
/// <c>Friday at 10 a.m.</c> Without a day they are of the day of publication, and nothing is indexed.
/// </summary>
internal sealed class ClockRule : DateRule
{
    public override WordClass Starts =>
        WordClass.Number | WordClass.NumberWord | WordClass.Clock | WordClass.DayPart | WordClass.Weekday | WordClass.Deictic |
            WordClass.Month;

    public override bool TryRead(Scan scan, int at, out Reading reading)
    {
        if (TryReadClock(scan, at, out var minute, out var end))
        {
            return ReadDayBehind(scan, minute, end, out reading);
        }

        reading = default;
        if (!scan[at].Is(WordClass.Weekday | WordClass.Deictic | WordClass.Month) ||
            !DateGrammar.TryReadPeriod(scan, at, out var day) ||
            day is not { Period.Unit: CalendarUnit.Day, Type: TimexType.Date })
        {
            return false;
        }

        var clock = scan[day.End].Is(Keyword.At) ? day.End + 1 : scan.SkipComma(day.End);
        if (!TryReadClock(scan, clock, out minute, out end))
        {
            return false;
        }

        reading = Timed(day, minute, end);
        return true;
    }

    private static bool ReadDayBehind(Scan scan, int minute, int end, out Reading reading)
    {
        var next = scan.SkipComma(end);
        next = scan[next].Keyword is Keyword.On or Keyword.Of ? next + 1 : next;
        if (DateGrammar.TryReadPeriod(scan, next, out var day) && day is { Period.Unit: CalendarUnit.Day, Type: TimexType.Date })
        {
            reading = Timed(day, minute, day.End);
            return true;
        }

        var today = scan.Context.Today is { } known ? Period.Containing(CalendarUnit.Day, known).Timex : "XXXX-XX-XX";
        reading = Reading.Unplaced(TimexType.Time, $"{today}T{Iso(minute)}", end, $"a time of day on {scan.Context.TodayWords}");
        return true;
    }

    /// <summary>Reads a time: with a.m. or p.m., with a zone, with o'clock, or behind a preposition.</summary>
    private static bool TryReadClock(Scan scan, int at, out int minute, out int end)
    {
        var token = scan[at];
        (minute, end) = (token.Value, at + 1);
        if (token.Is(Keyword.Noon) || token.Is(Keyword.Midnight))
        {
            minute = token.Is(Keyword.Noon) ? 720 : 1440;
            return scan[end].Is(WordClass.Zone) && EndsWithZone(scan, ref end);
        }

        if (token.Is(WordClass.Number | WordClass.NumberWord))
        {
            if (token.Length == 4 && token.Value is < 2400 && token.Value % 100 < 60 && IsZone(scan, end))
            {
                minute = (token.Value / 100 * 60) + (token.Value % 100);
                return EndsWithZone(scan, ref end);
            }

            minute = 60 * token.Value;
            if (token.Value is < 1 or > 12 || !(scan[end].Is(WordClass.Meridiem) || IsOClock(scan, end)))
            {
                return false;
            }
        }
        else if (!token.Is(WordClass.Clock))
        {
            return false;
        }

        if (scan[end].Is(WordClass.Meridiem))
        {
            minute = (minute % 720) + (60 * scan[end].Value);
            end++;
        }
        else if (IsOClock(scan, end))
        {
            end += 2;
        }
        else if (!IsZone(scan, end) &&
            !(scan[at - 1].Keyword is Keyword.At or Keyword.By or Keyword.Until or Keyword.From or Keyword.Around))
        {
            return false;
        }

        _ = EndsWithZone(scan, ref end);
        return true;
    }

    private static bool IsOClock(Scan scan, int at) => scan.Word(at) is "o" or "O" && scan[at + 1].Is(Keyword.OClock);

    private static bool IsZone(Scan scan, int at) => scan[at].Is(WordClass.Zone) && scan[at].Is(WordClass.Capitalised);

    private static bool EndsWithZone(Scan scan, ref int end)
    {
        end = scan[end].Is(Keyword.Local) && scan[end + 1].Is(Keyword.Time) ? end + 2 : end;
        end = IsZone(scan, end) ? end + 1 : end;
        return true;
    }

    private static Reading Timed(Reading day, int minute, int end) =>
        day with { Type = TimexType.Time, Timex = $"{day.Timex}T{Iso(minute)}", End = end };

    private static string Iso(int minute) => string.Create(CultureInfo.InvariantCulture, $"{minute / 60:00}:{minute % 60:00}");
}
