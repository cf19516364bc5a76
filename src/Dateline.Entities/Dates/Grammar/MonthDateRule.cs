using Dateline.Core.Articles;
using Dateline.Entities.Dates.Calendar;
using Dateline.Entities.Dates.Lexing;
using Dateline.Entities.Dates.Resolving;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>
/// Dates with a month's name: <c>Dec. 5</c>, <c>5 December 2025</c>, <c>Friday, Dec. 5, 2025</c>, <c>the 5th of May</c>,
/// <c>December 2025</c>, <c>December</c>.
/// </summary>
internal sealed class MonthDateRule : DateRule
{
    public override WordClass Starts =>
        WordClass.Month | WordClass.Weekday | WordClass.Number | WordClass.Ordinal | WordClass.Determiner;

    public override bool TryRead(Scan scan, int at, out Reading reading)
    {
        reading = default;
        var date = at;
        var weekday = 0;
        if (scan[at].Is(WordClass.Weekday))
        {
            weekday = scan[at].Value;
            date = scan.SkipComma(at + 1);
            date = scan[date].Is(Keyword.The) ? date + 1 : date;
        }
        else if (scan[at].Is(Keyword.The) && scan[at + 1].Is(WordClass.Ordinal))
        {
            date = at + 1;
        }
        else if (scan[at].Is(WordClass.Determiner))
        {
            return false;
        }

        return scan[date].Is(WordClass.Month)
            ? ReadFromMonth(scan, at, date, weekday, out reading)
            : ReadFromDay(scan, at, date, weekday, out reading);
    }

    private static bool ReadFromMonth(Scan scan, int at, int month, int weekday, out Reading reading)
    {
        reading = default;
        var next = scan[month + 1].Is(Keyword.The) && scan[month + 2].Is(WordClass.Ordinal)
            ? month + 2
            : scan.SkipHyphen(month + 1);
        if (IsDay(scan, next) && MonthNames.CanBeDay(scan, month))
        {
            return ReadYear(scan, at, next + 1, scan[month].Value, scan[next].Value, weekday, out reading);
        }

        if (weekday != 0 || !MonthNames.CanBeMonth(scan, month))
        {
            return false;
        }

        var year = scan.SkipComma(month + 1);
        year = scan[year].Is(Keyword.Of) ? year + 1 : year;
        if ((Years.TryRead(scan, year, out var number, out var end) || IsRelativeYear(scan, year, out number, out end)) &&
            Period.OfYear(CalendarUnit.Month, number, scan[month].Value) is { } named)
        {
            reading = Reading.Of(named, end, $"{named.Words}, as written");
            return true;
        }

        return MonthNames.IsMonth(scan, month) && ReadMonth(scan, month, out reading);
    }

    private static bool ReadFromDay(Scan scan, int at, int day, int weekday, out Reading reading)
    {
        reading = default;
        if (!IsDay(scan, day))
        {
            return false;
        }

        var month = scan[day + 1].Is(Keyword.Of) && scan[day].Is(WordClass.Ordinal) ? day + 2 : scan.SkipHyphen(day + 1);
        if (!scan[month].Is(WordClass.Month) || !MonthNames.CanBeDay(scan, month))
        {
            return false;
        }

        return ReadYear(scan, at, month + 1, scan[month].Value, scan[day].Value, weekday, out reading);
    }

    /// <summary>A day of a month: one or two digits, or an ordinal, from 1 to 31.</summary>
    internal static bool IsDay(Scan scan, int at) =>
        scan[at] is var token && token.Value is >= 1 and <= 31 &&
        (token.Is(WordClass.Ordinal) || (token.Is(WordClass.Number) && token.Length <= 2 && !IsAmount(scan, at)));

    private static bool IsAmount(Scan scan, int at) =>
        scan[at + 1].Is(Keyword.Percent) || scan[at - 1].Is(Keyword.Currency);

    private static bool ReadYear(Scan scan, int start, int end, int month, int day, int weekday, out Reading reading)
    {
        reading = default;
        var comma = scan.SkipComma(scan.SkipHyphen(end));
        if ((Years.TryRead(scan, comma, out var year, out var behind) || IsRelativeYear(scan, end, out year, out behind)) &&
            !scan[behind].Is(Keyword.Percent))
        {
            if (Period.Day(year, month, day) is not { } full)
            {
                return false;
            }

            reading = Reading.Of(full, behind, $"{full.Words}, as written");
            return true;
        }

        if (scan.Context.Today is not { } today)
        {
            reading = Reading.Unplaced(TimexType.Date, $"XXXX-{month:00}-{day:00}", end, "a day of a year that is not known");
            return day <= DateTime.DaysInMonth(2000, month);
        }

        var tense = Tense(scan, start, end);
        if (Nearest.Day(today, month, day, tense) is not { } nearest)
        {
            return false;
        }

        var chosen = WithWeekday(nearest, month, day, weekday);
        reading = Reading.Of(chosen, end, Relation.Chosen(chosen, scan.Context), CalendarUnit.Year);
        return true;
    }

    /// <summary>"October last year", "Dec. 5 of this year".</summary>
    private static bool IsRelativeYear(Scan scan, int at, out int year, out int end)
    {
        var next = scan[at].Is(Keyword.Of) ? at + 1 : at;
        return YearPhrase.TryRead(scan, next, out year, out end) && scan[next].Is(WordClass.Direction);
    }

    /// <summary>"by May" and "until Nov. 16" look ahead; "a June agreement" takes no tense from a verb.</summary>
    private static Tense Tense(Scan scan, int start, int end)
    {
        // "until mid-May", "by the end of May".
        var before = scan[start - 1].Is(Keyword.Hyphen) ? scan[start - 3]
            : scan[start - 1].Is(Keyword.Of) && EdgeRule.IsEdgeNoun(scan[start - 2])
                ? scan[scan[start - 3].Is(Keyword.The) ? start - 4 : start - 3]
            : scan[start - 1];
        return before.Keyword is Keyword.By or Keyword.Until && !scan.BeginsSentence(start - 1) ? Resolving.Tense.Future
            : before.Is(WordClass.Determiner) ? Resolving.Tense.Unknown
            : scan.Tense(start, end);
    }

    /// <summary>A weekday beside the date settles its year, when it can.</summary>
    private static Period WithWeekday(Period nearest, int month, int day, int weekday)
    {
        if (weekday == 0 || Nearest.IsoWeekday(nearest.First) == weekday)
        {
            return nearest;
        }

        foreach (var shift in (ReadOnlySpan<int>)[-1, 1])
        {
            if (Period.Day(nearest.First.Year + shift, month, day) is { } other && Nearest.IsoWeekday(other.First) == weekday)
            {
                return other;
            }
        }

        return nearest;
    }

    private static bool ReadMonth(Scan scan, int month, out Reading reading)
    {
        var number = scan[month].Value;
        if (scan.Context.Today is not { } today)
        {
            reading = Reading.Unplaced(TimexType.Date, $"XXXX-{number:00}", month + 1, "a month of a year that is not known");
            return true;
        }

        reading = default;
        if (Nearest.PartOfYear(today, CalendarUnit.Month, number, Tense(scan, month, month + 1)) is not { } period)
        {
            return false;
        }

        reading = Reading.Of(period, month + 1, Relation.Chosen(period, scan.Context), CalendarUnit.Year);
        return true;
    }
}
