using Dateline.Entities.Dates.Calendar;
using Dateline.Entities.Dates.Lexing;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>
/// Decades: <c>the 1990s</c>, <c>the '90s</c>, <c>the nineties</c>; but nobody's age, "in her thirties", and no heat, "in the
/// 90s".
/// </summary>
internal sealed class DecadeRule : DateRule
{
    /// <summary>The first decade that two digits name in the last century; those below are of this one.</summary>
    private const int FirstOfLastCentury = 30;

    public override WordClass Starts => WordClass.Decade | WordClass.Determiner;

    public override bool TryRead(Scan scan, int at, out Reading reading)
    {
        reading = default;
        var decade = scan[at].Is(Keyword.The) ? at + 1 : at;
        var token = scan[decade];
        if (!token.Is(WordClass.Decade) || !IsTime(scan, decade))
        {
            return false;
        }

        var year = token.Value >= 100 ? token.Value : token.Value >= FirstOfLastCentury ? 1900 + token.Value : 2000 + token.Value;
        if (Period.Year(year) is not { } first)
        {
            return false;
        }

        var period = Period.Containing(CalendarUnit.Decade, first.First);
        reading = Reading.Of(period, decade + 1, $"{period.Words}, as written");
        return true;
    }

    private static bool IsTime(Scan scan, int at)
    {
        var token = scan[at];
        if (token.Value >= 1000 || scan.Text[token.Start] is '\'' or '’' or '‘')
        {
            return true;
        }

        // An adjective may stand between: "in her early thirties".
        var before = scan[at - 1].Is(WordClass.Edge) || scan[at - 1].Is(Keyword.Hyphen) ? at - 2 : at - 1;
        before = scan[before].Is(Keyword.Mid) ? before - 1 : before;
        return scan[before].Is(Keyword.The) && token.Is(WordClass.Letters);
    }
}
