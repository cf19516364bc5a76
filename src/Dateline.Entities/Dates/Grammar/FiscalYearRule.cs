using Dateline.Core.Articles;
using Dateline.Entities.Dates.Calendar;
using Dateline.Entities.Dates.Lexing;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>
/// Fiscal years: <c>fiscal 2026</c>, <c>fiscal year 2026</c>, <c>FY2026</c>, <c>FY26</c>, <c>the current fiscal year</c>. They are filed
/// under the year of their name, since the article does not say when they begin.
/// </summary>
internal sealed class FiscalYearRule : DateRule
{
    public override WordClass Starts =>
        WordClass.FiscalLabel | WordClass.Determiner | WordClass.Direction | WordClass.Number | WordClass.Opener;

    public override bool TryRead(Scan scan, int at, out Reading reading)
    {
        reading = default;
        if (scan[at].Is(WordClass.FiscalLabel))
        {
            var label = scan[at].Value;
            return Read(label < 100 ? 2000 + label : label, at + 1, out reading);
        }

        var next = scan[at].Is(Keyword.The) ? at + 1 : at;
        var direction = scan[next].Is(WordClass.Direction) ? scan[next].Value : 0;
        int? year = Years.IsDigits(scan, next) ? scan[next].Value : null;
        next = scan[next].Is(WordClass.Direction) || year is not null ? next + 1 : next;
        if (scan[next].Keyword is not (Keyword.Fiscal or Keyword.Financial))
        {
            return false;
        }

        var noun = scan.SkipHyphen(next + 1);
        var hasNoun = scan[noun].Unit == CalendarUnit.Year && !scan[noun].Is(WordClass.Plural);
        var number = hasNoun ? scan.SkipHyphen(noun + 1) : noun;
        if (year is null && Years.TryRead(scan, number, out var named, out var end))
        {
            return Read(named, end, out reading);
        }

        if (!hasNoun || next == at)
        {
            return false;
        }

        if ((year ?? scan.Context.Today?.Year + direction) is { } found)
        {
            return Read(found, noun + 1, out reading);
        }

        reading = Reading.Unplaced(TimexType.Date, "XXXX", noun + 1, "the day of publication is not known");
        return true;
    }

    private static bool Read(int year, int end, out Reading reading)
    {
        reading = default;
        if (Period.Year(year) is not { } period)
        {
            return false;
        }

        reading = Reading.Of(period, end, $"the fiscal year {year}, whose first day the article does not say");
        return true;
    }
}
