using Dateline.Core.Articles;
using Dateline.Entities.Dates.Calendar;
using Dateline.Entities.Dates.Lexing;
using Dateline.Entities.Dates.Resolving;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>
/// Seasons: <c>summer 2025</c>, <c>the winter of 1994</c>, <c>in the fall</c>. "fall" and "spring" are verbs elsewhere.
/// </summary>
internal sealed class SeasonRule : DateRule
{
    public override WordClass Starts => WordClass.Season | WordClass.Determiner;

    public override bool TryRead(Scan scan, int at, out Reading reading)
    {
        reading = default;
        var season = scan[at].Is(Keyword.The) ? at + 1 : at;
        var token = scan[season];
        if (!token.Is(WordClass.Season))
        {
            return false;
        }

        var year = scan.SkipHyphen(scan[season + 1].Is(Keyword.Of) ? season + 2 : scan.SkipComma(season + 1));
        if (Years.TryRead(scan, year, out var number, out var end) || YearPhrase.TryRead(scan, year, out number, out end))
        {
            return Read(Period.OfYear(CalendarUnit.Season, number, token.Value), end, out reading);
        }

        if (token.Is(WordClass.Capitalised) || !IsLed(scan, at, season) || scan[season + 1].Is(Keyword.Of) ||
            scan[season + 1].Is(Keyword.In))
        {
            return false;
        }

        if (scan.Context.Today is not { } today)
        {
            reading = Reading.Unplaced(
                TimexType.Date, $"XXXX-{Period.SeasonCode((Season)token.Value)}", season + 1,
                    "a season of a year that is not known");
            return true;
        }

        var period = Nearest.PartOfYear(today, CalendarUnit.Season, token.Value, scan.Tense(at, season + 1));
        reading = period is { } found ? Reading.Of(found, season + 1, Relation.Chosen(found, scan.Context)) : default;
        return period is not null;
    }

    /// <summary>A preposition leads to a season; "to fall", "the fall in prices" and "from spring" do not speak of one.</summary>
    private static bool IsLed(Scan scan, int at, int season)
    {
        if (scan[at - 1].Is(WordClass.Edge))
        {
            return true;
        }

        var before = scan[at - 1].Keyword;
        return season > at
            ? before is Keyword.In or Keyword.During or Keyword.By or Keyword.Until or Keyword.Since or Keyword.Through or Keyword.Over or
                Keyword.Of or Keyword.For or Keyword.Before or Keyword.After or Keyword.From || scan.Word(at - 1) is "into"
            : before is Keyword.In or Keyword.During or Keyword.By or Keyword.Until or Keyword.Since &&
                !scan[season + 1].Is(WordClass.Number);
    }

    private static bool Read(Period? period, int end, out Reading reading)
    {
        reading = period is { } found ? Reading.Of(found, end, $"{found.Words}, as written") : default;
        return period is not null;
    }
}
