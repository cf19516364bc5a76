using System.Collections.Frozen;
using Dateline.Core.Articles;
using Dateline.Entities.Dates.Calendar;
using Dateline.Entities.Dates.Lexing;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>
/// A year alone: <c>in 1999</c>, <c>the 1988 results</c>, <c>the year two thousand</c>, <c>44 BC</c>. What stands around four digits
/// decides whether they are a year: "1987 people", "$1999", "Flight 1549" are none.
/// </summary>
internal sealed class YearRule : DateRule
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Events =
        ("Olympics Olympic Games Cup Expo Euro Election Elections Championship Championships Conference Summit " +
         "Festival Awards Oscars")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Counted =
        ("people men women children students workers employees soldiers troops civilians miles kilometers " +
         "kilometres metres meters feet " +
         "points votes seats dollars euros pounds yen tons tonnes jobs homes houses shares acres hectares " +
         "calories megawatts cases deaths " +
         "passengers patients refugees migrants prisoners barrels units items pages copies words calls million " +
         "billion percent pupils degrees")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words whose number stands behind them, and words that speak of amounts.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Numbered =
        ("No. number flight route room resolution model article section page nearly almost than least some roughly " +
         "approximately over total")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public override WordClass Starts => WordClass.Number | WordClass.NumberWord | WordClass.Determiner | WordClass.Opener;

    public override bool TryRead(Scan scan, int at, out Reading reading)
    {
        reading = default;
        var year = scan[at].Is(Keyword.The) && scan[at + 1].Is(Keyword.Year) ? at + 2 : scan[at].Is(Keyword.Year) ? at + 1 : at;
        if (year > at)
        {
            return Years.TryRead(scan, year, out var named, out var behind) && Read(named, behind, out reading);
        }

        if (TryReadEra(scan, at, out reading))
        {
            return true;
        }

        if (scan[at].Is(WordClass.NumberWord))
        {
            return Years.TryReadWords(scan, at, out var spoken, out var end) && !IsCounted(scan, end) &&
                   (scan[end - 1].Value != 100 || IsSurelyLed(scan[at - 1])) && Read(spoken, end, out reading);
        }

        return Years.IsDigits(scan, at) && IsYear(scan, at) && Read(scan[at].Value, at + 1, out reading);
    }

    private static bool Read(int year, int end, out Reading reading)
    {
        reading = Period.Year(year) is { } period ? Reading.Of(period, end, $"{period.Words}, as written") : default;
        return reading.End > 0;
    }

    /// <summary>"44 BC" precedes the calendar and is only marked; "AD 70" and "70 AD" are years.</summary>
    private static bool TryReadEra(Scan scan, int at, out Reading reading)
    {
        reading = default;
        if (!scan[at].Is(WordClass.Number) || scan[at].Length > 4)
        {
            return false;
        }

        if (scan[at + 1].Is(Keyword.BeforeChrist) && scan[at + 1].Is(WordClass.Capitalised))
        {
            reading = Reading.Unplaced(TimexType.Date, $"BC{scan[at].Value:0000}", at + 2, "a year before our calendar begins");
            return true;
        }

        return scan[at + 1].Is(Keyword.AnnoDomini) && scan.Word(at + 1)[^1] is 'D' or '.' or 'E' &&
            scan[at + 1].Is(WordClass.Capitalised) &&
               Read(scan[at].Value, at + 2, out reading);
    }

    private static bool IsYear(Scan scan, int at)
    {
        var (before, after, value) = (scan[at - 1], scan[at + 1], scan[at].Value);
        if (before.Is(Keyword.Currency) || after.Is(Keyword.Percent) || after.Is(Keyword.Currency) ||
            IsPartOfNumber(scan, at) || IsCounted(scan, at + 1))
        {
            return false;
        }

        if (value is < 1500 or > 2100)
        {
            return IsSurelyLed(before) && !after.Is(WordClass.Letters);
        }

        if (IsSurelyLed(before) || before.Is(Keyword.Open) || before.Is(WordClass.Edge))
        {
            return true;
        }

        if (before.Is(WordClass.Capitalised) &&
            !before.Is(WordClass.Preposition | WordClass.Determiner | WordClass.Month | WordClass.Season) &&
            !scan.BeginsSentence(at - 1))
        {
            return Events.Contains(scan.Word(at - 1));
        }

        return !IsNumbered(scan, at) && (value is >= 1900 and <= 2060 || before.Is(WordClass.Preposition | WordClass.Determiner));
    }

    /// <summary>Prepositions that lead to a year and hardly to a number.</summary>
    private static bool IsSurelyLed(Token before) =>
        before.Keyword is Keyword.In or Keyword.Since or Keyword.Until or Keyword.During or Keyword.By or Keyword.Through;

    /// <summary>"1987 people": a number of things.</summary>
    private static bool IsCounted(Scan scan, int at) => scan[at].Is(WordClass.Letters) && Counted.Contains(scan.Word(at));

    /// <summary>A code, an address or a number in a row: "No. 1984", "flight 1549", "2000-2500", "555-1987".</summary>
    private static bool IsPartOfNumber(Scan scan, int at)
    {
        var (before, after) = (scan[at - 1].Keyword, scan[at + 1].Keyword);
        return (scan.Touches(at) && before is Keyword.Hyphen or Keyword.Slash or Keyword.None && !Years.IsDigits(scan, at - 2) &&
                scan[at - 1].Class == WordClass.None && (before == Keyword.None || scan[at - 2].Is(WordClass.Number))) ||
               (scan.Touches(at + 1) && after is Keyword.Slash && scan[at + 2].Is(WordClass.Number) && scan[at + 2].Length == 4);
    }

    private static bool IsNumbered(Scan scan, int at) =>
        Numbered.Contains(scan.Word(at - 1));
}
