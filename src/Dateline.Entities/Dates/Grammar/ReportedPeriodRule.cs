using Dateline.Entities.Dates.Calendar;
using Dateline.Entities.Dates.Lexing;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>
/// The language of reports of results: <c>the quarter</c>, <c>the latest period</c>, <c>the year-earlier quarter</c>,
/// <c>the comparable period last year</c>, <c>the 1988 quarter</c>. They refer to the quarter that the article reports, else to the last
/// one that was over at publication.
/// </summary>
internal sealed class ReportedPeriodRule : DateRule
{
    public override WordClass Starts => WordClass.Determiner | WordClass.Unit | WordClass.Direction;

    public override bool TryRead(Scan scan, int at, out Reading reading)
    {
        reading = default;
        if (scan.Context.Today is not { } today ||
            (scan.Context.Reported ?? Period.Containing(CalendarUnit.Quarter, today).Plus(-1)) is not { } quarter)
        {
            return false;
        }

        var next = scan[at].Is(Keyword.The) ? at + 1 : at;
        var latest = next > at && scan[next].Is(Keyword.Latest);
        var comparable = next > at && scan[next].Keyword is Keyword.Corresponding or Keyword.Comparable or Keyword.Same;
        next = latest || comparable ? next + 1 : next;
        var yearAgo = IsYearAgo(scan, next);
        next = yearAgo ? next + 3 : next;
        int? year = next == at + 1 && Years.IsDigits(scan, next) ? scan[next].Value : null;
        next = year is null ? next : next + 1;
        var noun = ReadNoun(scan, next, ref quarter);
        var lastYear = noun > next && comparable && YearPhrase.TryRead(scan, noun, out _, out _);
        if (YearPhrase.TryRead(scan, at, out var phrase, out var possessive) && scan[possessive].Is(Keyword.Possessive) &&
            ReadNoun(scan, possessive + 1, ref quarter) is var behind && behind > possessive + 1)
        {
            return Resolve(scan, Period.OfYear(CalendarUnit.Quarter, phrase, ((quarter.First.Month - 1) / 3) + 1), false,
                behind, out reading);
        }

        if (noun == next && next > at && scan[at].Is(Keyword.The))
        {
            return false;
        }

        var isReported = noun == next
            ? yearAgo && !latest && !comparable
            : yearAgo || year is not null || latest || lastYear || IsTheQuarter(scan, at, noun);
        if (!isReported)
        {
            return false;
        }

        var period = year is { } named ? Period.OfYear(CalendarUnit.Quarter, named, ((quarter.First.Month - 1) / 3) + 1)
            : yearAgo || lastYear ? quarter.Plus(-4) : quarter;
        return Resolve(scan, period, yearAgo && noun == next, lastYear ? noun + 2 : noun, out reading);
    }

    private static bool Resolve(Scan scan, Period? period, bool alone, int end, out Reading reading)
    {
        reading = default;
        if (alone && scan.Context.Reported is null)
        {
            period = Period.Containing(CalendarUnit.Year, scan.Context.Today!.Value).Plus(-1);
        }

        if (period is not { } found)
        {
            return false;
        }

        reading = Reading.Of(found, end, $"{found.Words}, seen from the quarter that the article reports");
        return true;
    }

    /// <summary>"year-ago", "year-earlier".</summary>
    private static bool IsYearAgo(Scan scan, int at) =>
        scan[at].Unit == CalendarUnit.Year && !scan[at].Is(WordClass.Plural) && scan.IsJoinedBy(at + 1, Keyword.Hyphen) &&
        scan[at + 2].Keyword is Keyword.Ago or Keyword.Earlier;

    /// <summary>
    /// "quarter", "period", or a quarter by its number; months of a year are a length of time and another rule's.
    /// </summary>
    private static int ReadNoun(Scan scan, int at, ref Period quarter)
    {
        if (scan[at].Is(WordClass.Ordinal) && scan[at + 1].Unit == CalendarUnit.Quarter && scan[at].Value <= 4)
        {
            quarter = Period.OfYear(CalendarUnit.Quarter, quarter.First.Year, scan[at].Value) ?? quarter;
            return at + 2;
        }

        var isNoun = scan[at].Is(Keyword.Period) || (scan[at].Unit == CalendarUnit.Quarter && !scan[at].Is(WordClass.Plural));
        return isNoun ? at + 1 : at;
    }

    /// <summary>"the quarter" alone.</summary>
    private static bool IsTheQuarter(Scan scan, int at, int end) =>
        scan[at].Is(Keyword.The) && end == at + 2 && scan[at + 1].Unit == CalendarUnit.Quarter && !scan[end].Is(Keyword.Of) &&
        !scan.IsJoinedBy(end, Keyword.Hyphen);
}
