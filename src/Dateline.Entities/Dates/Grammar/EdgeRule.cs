using Dateline.Core.Articles;
using Dateline.Entities.Dates.Calendar;
using Dateline.Entities.Dates.Lexing;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>
/// A part of a period: <c>early next year</c>, <c>mid-November</c>, <c>late Friday</c>, <c>earlier this month</c>, <c>the end of the
/// year</c>, <c>year-end</c>. TIMEX3 gives them the value of the whole period.
/// </summary>
internal sealed class EdgeRule : DateRule
{
    private static readonly DayPartRule DayPart = new();

    public override WordClass Starts => WordClass.Edge | WordClass.Determiner | WordClass.Unit;

    /// <summary>A word that takes a part of a period: "the end of the year".</summary>
    public static bool IsEdgeNoun(Token token) =>
        token.Keyword is Keyword.End or Keyword.Beginning or Keyword.Start or Keyword.Middle or Keyword.Turn or Keyword.Half ||
        token.Is(WordClass.Unit);

    public override bool TryRead(Scan scan, int at, out Reading reading)
    {
        reading = default;
        if (scan[at].Unit != CalendarUnit.None)
        {
            return ReadYearEnd(scan, at, out reading);
        }

        var edge = scan[at].Is(Keyword.The) ? at + 1 : at;
        if (scan[edge].Keyword is Keyword.End or Keyword.Beginning or Keyword.Start or Keyword.Middle or Keyword.Turn)
        {
            return scan[edge + 1].Is(Keyword.Of) && ReadPeriod(scan, edge + 2, out reading);
        }

        if (!scan[edge].Is(WordClass.Edge))
        {
            return false;
        }

        var next = scan.SkipHyphen(edge + 1);
        return ReadPeriod(scan, next, out reading) ||
            (scan[next].Keyword is Keyword.In or Keyword.On && ReadPeriod(scan, next + 1, out reading));
    }

    private static bool ReadPeriod(Scan scan, int at, out Reading reading)
    {
        var found = DateGrammar.TryReadPeriod(scan, at, out reading);
        if (DayPart.TryRead(scan, at, out var part) && part.End > reading.End)
        {
            reading = part;
            return true;
        }

        return found && reading.Type == TimexType.Date;
    }

    /// <summary>"year-end" is the last day; "year's end" the year.</summary>
    private static bool ReadYearEnd(Scan scan, int at, out Reading reading)
    {
        reading = default;
        var unit = scan[at].Unit;
        if (unit is not (CalendarUnit.Year or CalendarUnit.Month) || scan[at].Is(WordClass.Plural) ||
            !scan[at + 2].Is(Keyword.End) ||
            scan.Context.Today is not { } today)
        {
            return false;
        }

        var period = Period.Containing(unit, today);
        if (scan[at + 1].Is(Keyword.Possessive))
        {
            reading = Reading.Of(period, at + 3, $"the end of {period.Words}");
            return true;
        }

        if (!scan.IsJoinedBy(at + 1, Keyword.Hyphen))
        {
            return false;
        }

        var day = Period.Containing(CalendarUnit.Day, period.Last);
        reading = Reading.Of(day, at + 3, $"the last day of {period.Words}");
        return true;
    }
}
