using System.Globalization;
using Dateline.Entities.Dates.Calendar;
using Dateline.Entities.Dates.Lexing;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>What the rules of durations and distances share: amounts of units, and their ISO 8601 form.</summary>
internal static class Durations
{
    /// <summary>False for words with which no amount begins, so that the rules need not look further.</summary>
    public static bool CanBegin(Scan scan, int at) =>
        scan[at].Is(WordClass.Number | WordClass.NumberWord | WordClass.VagueQuantity | WordClass.Approximate) ||
        scan[at].Keyword is Keyword.A or Keyword.Another or Keyword.Half or Keyword.More or Keyword.Less or Keyword.Fewer ||
        scan[at].Is(Keyword.The) || (scan[at].Is(WordClass.Unit) && scan[at].Is(WordClass.Plural));

    /// <summary>The position behind "about", "nearly", "more than", "at least".</summary>
    public static int SkipApproximation(Scan scan, int at)
    {
        if (scan[at].Is(WordClass.Approximate))
        {
            // "over the next year", "over two days": a preposition, no approximation; but "for over a week".
            return scan[at + 1].Is(Keyword.The) || scan[at + 1].Is(WordClass.Direction) ||
                   (scan[at].Is(Keyword.Over) && !scan[at - 1].Is(WordClass.Preposition | WordClass.Direction)) ? at : at + 1;
        }

        return (scan[at].Keyword is Keyword.More or Keyword.Less or Keyword.Fewer && scan[at + 1].Is(Keyword.Than)) ||
               (scan[at].Is(Keyword.At) && scan[at + 1].Keyword is Keyword.Least or Keyword.Most)
            ? at + 2
            : at;
    }

    /// <summary>Reads an amount and its unit: "two and a half years", "10-year", "a couple of weeks", "months".</summary>
    public static bool TryReadAmount(Scan scan, int at, out Quantity quantity, out CalendarUnit unit, out int end)
    {
        (unit, end) = (CalendarUnit.None, at);
        if (scan[at].Is(WordClass.Plural))
        {
            quantity = new Quantity(at, 0, false, true);
        }
        else if (!Quantities.TryRead(scan, at, out quantity))
        {
            return false;
        }

        var next = scan.SkipHyphen(quantity.End);
        if (scan[next].Keyword is Keyword.Consecutive or Keyword.Straight or Keyword.Full or Keyword.Whole or Keyword.More or
            Keyword.Business or Keyword.Trading or Keyword.Fiscal or Keyword.Calendar or Keyword.Additional or Keyword.Entire)
        {
            next++;
        }

        if (!scan[next].Is(WordClass.Unit) || scan[next].Unit is CalendarUnit.Half || IsOrdinalSecond(scan, at, next))
        {
            return false;
        }

        (unit, end) = (scan[next].Unit, next + 1);
        if (scan[end].Is(Keyword.And) && scan[end + 1].Is(Keyword.A) && scan[end + 2].Is(Keyword.Half))
        {
            (quantity, end) = (quantity with { Half = true }, end + 3);
        }

        return true;
    }

    /// <summary>Prepositions that make a period a length: "over the next year", "within the last month".</summary>
    public static bool IsSpanning(Token token) =>
        token.Keyword is Keyword.Over or Keyword.During or Keyword.Within or Keyword.Through or Keyword.For or Keyword.In;

    /// <summary>The ISO 8601 duration; with X for an amount that is not counted, as TIMEX3 has it.</summary>
    public static string Iso(Quantity quantity, CalendarUnit unit)
    {
        if (quantity.Vague)
        {
            return Designator(unit, "X");
        }

        if (quantity.Half)
        {
            return WithHalf(quantity.Count, unit);
        }

        var (one, factor) = unit switch
        {
            CalendarUnit.Fortnight => (CalendarUnit.Week, 2),
            CalendarUnit.Decade => (CalendarUnit.Year, 10),
            CalendarUnit.Century => (CalendarUnit.Year, 100),
            CalendarUnit.Millennium => (CalendarUnit.Year, 1000),
            _ => (unit, 1),
        };
        return Designator(one, ((long)quantity.Count * factor).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The amount in words.</summary>
    public static string Words(int count, CalendarUnit unit) =>
        $"{count.ToString(CultureInfo.InvariantCulture)} {unit.ToString().ToLowerInvariant()}{(count == 1 ? "" : "s")}";

    private static string WithHalf(int count, CalendarUnit unit) => (count, unit) switch
    {
        (0, CalendarUnit.Year) => "P6M",
        (0, CalendarUnit.Hour) => "PT30M",
        (0, CalendarUnit.Minute) => "PT30S",
        (0, CalendarUnit.Day) => "PT12H",
        (_, CalendarUnit.Year) => $"P{count}Y6M",
        (_, CalendarUnit.Hour) => $"PT{count}H30M",
        (_, CalendarUnit.Minute) => $"PT{count}M30S",
        (_, CalendarUnit.Day) => $"P{count}DT12H",
        (_, CalendarUnit.Decade) => $"P{(10L * count) + 5}Y",
        (_, CalendarUnit.Century) => $"P{(100L * count) + 50}Y",
        _ => Designator(unit, $"{count}.5"),
    };

    private static string Designator(CalendarUnit unit, string amount) => unit switch
    {
        CalendarUnit.Second => $"PT{amount}S",
        CalendarUnit.Minute => $"PT{amount}M",
        CalendarUnit.Hour => $"PT{amount}H",
        CalendarUnit.Day => $"P{amount}D",
        CalendarUnit.Weekend => $"P{amount}WE",
        CalendarUnit.Week or CalendarUnit.Fortnight => $"P{amount}W",
        CalendarUnit.Month => $"P{amount}M",
        CalendarUnit.Quarter => $"P{amount}Q",
        CalendarUnit.Year => $"P{amount}Y",
        CalendarUnit.Decade => $"P{amount}E",
        CalendarUnit.Century => $"P{amount}C",
        CalendarUnit.Millennium => $"P{amount}L",
        _ => $"P{amount}",
    };

    /// <summary>
    /// "a second term", "a second-quarter loss": the second is a unit only when it is counted in digits or words.
    /// </summary>
    private static bool IsOrdinalSecond(Scan scan, int at, int unit) =>
        scan[unit].Unit == CalendarUnit.Second && !scan[unit].Is(WordClass.Plural) &&
        (!scan[at].Is(WordClass.Number | WordClass.NumberWord) || scan[scan.SkipHyphen(unit + 1)].Is(WordClass.Unit));
}
