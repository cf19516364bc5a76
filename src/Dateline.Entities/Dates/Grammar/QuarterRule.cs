using Dateline.Core.Articles;
using Dateline.Entities.Dates.Calendar;
using Dateline.Entities.Dates.Lexing;
using Dateline.Entities.Dates.Resolving;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>
/// Quarters and halves of years: <c>the third quarter</c>, <c>third-quarter</c>, <c>Q3 2025</c>, <c>the 1988 third quarter</c>,
/// <c>this year's first quarter</c>, <c>the first half of 2025</c>.
/// </summary>
internal sealed class QuarterRule : DateRule
{
    public override WordClass Starts =>
        WordClass.Determiner | WordClass.Ordinal | WordClass.Direction | WordClass.Number | WordClass.QuarterLabel |
            WordClass.HalfLabel |
        WordClass.Opener;

    public override bool TryRead(Scan scan, int at, out Reading reading)
    {
        reading = default;
        var next = scan[at].Is(Keyword.The) ? at + 1 : at;
        int? year = null;
        if (Years.IsDigits(scan, next))
        {
            year = scan[next].Value;
            next = scan.SkipHyphen(next + 1);
        }
        else if (YearPhrase.TryRead(scan, next, out var named, out var behind) && scan[behind].Is(Keyword.Possessive))
        {
            year = named;
            next = behind + 1;
        }

        var fiscal = scan[next].Keyword is Keyword.Fiscal or Keyword.Financial;
        next = fiscal ? scan.SkipHyphen(next + 1) : next;
        if (!TryReadName(scan, next, out var unit, out var number, out var end))
        {
            return false;
        }

        if (year is null && TryReadYearBehind(scan, end, out var after, out var last))
        {
            (year, end) = (after, last);
        }

        // "the third-quarter results": the article belongs to the noun.
        if (scan[at].Is(Keyword.The) && year is null && scan[end - 2].Is(Keyword.Hyphen))
        {
            return false;
        }

        return (year is not null || IsAlone(scan, unit, end)) && Resolve(scan, at, end, unit, number, year, fiscal, out reading);
    }

    private static bool TryReadName(Scan scan, int at, out CalendarUnit unit, out int number, out int end)
    {
        var token = scan[at];
        (unit, number, end) = (CalendarUnit.Quarter, token.Value, at + 1);
        if (token.Is(WordClass.QuarterLabel))
        {
            return true;
        }

        if (token.Is(WordClass.HalfLabel))
        {
            unit = CalendarUnit.Half;
            return true;
        }

        var noun = scan.SkipHyphen(at + 1);
        (unit, end) = (scan[noun].Unit, noun + 1);
        if (unit is not (CalendarUnit.Quarter or CalendarUnit.Half) || scan[noun].Is(WordClass.Plural) ||
            scan.IsJoinedBy(end, Keyword.Hyphen))
        {
            return false;
        }

        if (unit == CalendarUnit.Half && token.Keyword is Keyword.Last)
        {
            number = 2;
            return true;
        }

        return token.Is(WordClass.Ordinal) && number <= (unit == CalendarUnit.Quarter ? 4 : 2);
    }

    private static bool TryReadYearBehind(Scan scan, int at, out int year, out int end)
    {
        var next = scan[at].Keyword is Keyword.Of or Keyword.Comma or Keyword.In ? at + 1 : scan.SkipHyphen(at);
        next = scan[next].Keyword is Keyword.Fiscal ? next + 1 : next;
        return Years.TryRead(scan, next, out year, out end) || YearPhrase.TryRead(scan, next, out year, out end);
    }

    /// <summary>Without a year a half is one of a match; a quarter "of the game" is too.</summary>
    private static bool IsAlone(Scan scan, CalendarUnit unit, int end) =>
        unit == CalendarUnit.Quarter && !(scan[end].Is(Keyword.Of) && scan[end + 1].Is(WordClass.Letters));

    private static bool Resolve(
        Scan scan, int at, int end, CalendarUnit unit, int number, int? year, bool fiscal, out Reading reading)
    {
        reading = default;
        if (year is null && scan.Context.Today is null)
        {
            reading = Reading.Unplaced(TimexType.Date, $"XXXX-Q{number}", end, "a quarter of a year that is not known");
            return true;
        }

        var period = year is { } named ? Period.OfYear(unit, named, number) : InReach(scan, at, end, number);
        if (period is not { } found)
        {
            return false;
        }

        var why = year is null ? Relation.Chosen(found, scan.Context) : $"{found.Words}, as written";
        reading = Reading.Of(found, end, why) with { IsReported = unit == CalendarUnit.Quarter && !fiscal };
        if (fiscal)
        {
            reading = reading with
            {
                Value = null,
                Why = $"{found.Timex} of an organisation's own year, whose days are not known",
            };
        }

        return true;
    }

    /// <summary>The quarter that runs or the one before are meant whatever the tense; the two others follow the tense.</summary>
    private static Period? InReach(Scan scan, int at, int end, int number)
    {
        var present = Period.Containing(CalendarUnit.Quarter, scan.Context.Today!.Value);
        var back = ((present.First.Month / 3) + 1 - number + 4) % 4;
        return back switch
        {
            0 or 1 => present.Plus(-back),
            2 => present.Plus(scan.Tense(at, end) == Tense.Future ? 2 : -2),
            _ => present.Plus(scan.Tense(at, end) == Tense.Past ? -3 : 1),
        };
    }
}
