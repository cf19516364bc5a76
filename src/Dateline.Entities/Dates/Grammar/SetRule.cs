using Dateline.Core.Articles;
using Dateline.Entities.Dates.Calendar;
using Dateline.Entities.Dates.Lexing;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>
/// Recurring times: <c>every month</c>, <c>each Thursday</c>, <c>every two weeks</c>, <c>every other day</c>, <c>twice a
/// week</c>.
/// </summary>
internal sealed class SetRule : DateRule
{
    private const string Recurring = "a time that recurs, no certain day";

    public override WordClass Starts => WordClass.Determiner | WordClass.Opener;

    public override bool TryRead(Scan scan, int at, out Reading reading)
    {
        reading = default;
        if (scan[at].Keyword is Keyword.Once or Keyword.Twice)
        {
            return scan[at + 1].Is(Keyword.A) && ReadUnit(scan, at + 2, 1, out reading);
        }

        if (scan[at].Is(Keyword.Per))
        {
            return ReadUnit(scan, at + 1, 1, out reading);
        }

        if (scan[at].Keyword is not (Keyword.Every or Keyword.Each))
        {
            return false;
        }

        var next = at + 1;
        if (scan.Word(next) is "other" && ReadUnit(scan, next + 1, 2, out reading))
        {
            return true;
        }

        if (scan[next].Is(WordClass.Number | WordClass.NumberWord) && Quantities.TryRead(scan, next, out var quantity))
        {
            return ReadUnit(scan, quantity.End, quantity.Count, out reading);
        }

        return ReadNamed(scan, next, out reading) || ReadUnit(scan, next, 1, out reading);
    }

    private static bool ReadNamed(Scan scan, int at, out Reading reading)
    {
        reading = default;
        var token = scan[at];
        var value = token.Is(WordClass.Weekday) ? $"XXXX-WXX-{token.Value}"
            : token.Is(WordClass.Month) && token.Is(WordClass.Capitalised) ? $"XXXX-{token.Value:00}"
            : token.Is(WordClass.Season) ? $"XXXX-{Period.SeasonCode((Season)token.Value)}"
            : token.Is(WordClass.DayPart) ? "XXXX-XX-XXT" + DayParts.Code(scan.Word(at))
            : token.Unit == CalendarUnit.Weekend ? "XXXX-WXX-WE"
            : null;
        if (value is null)
        {
            return false;
        }

        reading = Reading.Unplaced(TimexType.Set, value, at + 1, Recurring);
        return true;
    }

    private static bool ReadUnit(Scan scan, int at, int count, out Reading reading)
    {
        reading = default;
        var unit = scan[at].Unit;
        if (!scan[at].Is(WordClass.Unit) || unit is CalendarUnit.Half or CalendarUnit.None || scan[at].Is(WordClass.Ordinal))
        {
            return false;
        }

        reading = Reading.Unplaced(TimexType.Set, Durations.Iso(new Quantity(at, count, false, false), unit), at + 1, Recurring);
        return true;
    }
}
