using Dateline.Core.Articles;
using Dateline.Entities.Dates.Calendar;
using Dateline.Entities.Dates.Lexing;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>
/// Lengths of time: <c>two days</c>, <c>a fortnight</c>, <c>10-year</c>, <c>the past two weeks</c>, <c>the first nine months</c>,
/// <c>several months</c>. They are marked, and no day is indexed.
/// </summary>
internal sealed class DurationRule : DateRule
{
    public override WordClass Starts =>
        WordClass.Number | WordClass.NumberWord | WordClass.VagueQuantity | WordClass.Determiner | WordClass.Approximate |
            WordClass.Unit |
        WordClass.Preposition;

    public override bool TryRead(Scan scan, int at, out Reading reading)
    {
        reading = default;
        if (!Durations.CanBegin(scan, at) && !scan[at].Is(Keyword.At))
        {
            return false;
        }

        var start = Durations.SkipApproximation(scan, at);
        var amount = SkipFrame(scan, start);
        if (amount == at && scan[at].Is(Keyword.At))
        {
            return false;
        }

        if (TryReadEndedYear(scan, start, out reading))
        {
            return true;
        }

        if (amount > start && scan[amount].Is(WordClass.Unit) && !scan[amount].Is(WordClass.Plural))
        {
            return ReadFramedUnit(scan, start, amount, out reading);
        }

        if (!Durations.TryReadAmount(scan, amount, out var quantity, out var unit, out var end) ||
            IsNoTime(scan, amount, unit, end) ||
            (amount == start + 1 && IsAttribute(scan, end)))
        {
            return false;
        }

        end = SkipOld(scan, end);
        end = scan[end].Is(Keyword.Or) && scan[end + 1].Is(Keyword.So) ? end + 2 : end;
        reading = Reading.Unplaced(
            scan[amount].Is(Keyword.A) && amount == at && Sets.IsRate(scan, at) ? TimexType.Set : TimexType.Duration,
            Durations.Iso(quantity, unit), end, "a length of time, no day");
        return true;
    }

    /// <summary>"the past", "the next", "the first", "the": the frame before the amount, which "the" must open.</summary>
    private static int SkipFrame(Scan scan, int at)
    {
        if (!scan[at].Is(Keyword.The))
        {
            return at;
        }

        return scan[at + 1].Is(WordClass.Direction) || scan[at + 1].Keyword is Keyword.First or Keyword.Recent ? at + 2 : at + 1;
    }

    /// <summary>"the year ended March 31": a length, whose end is another expression.</summary>
    private static bool TryReadEndedYear(Scan scan, int at, out Reading reading)
    {
        var unit = scan[at + 1].Keyword is Keyword.Fiscal or Keyword.Financial ? at + 2 : at + 1;
        var found = scan[at].Is(Keyword.The) && scan[unit].Unit == CalendarUnit.Year && !scan[unit].Is(WordClass.Plural) &&
                    scan[unit + 1].Keyword is Keyword.Ended or Keyword.Ending;
        reading = found ? Reading.Unplaced(TimexType.Duration, "P1Y", unit + 1, "a length of time, no day") : default;
        return found;
    }

    /// <summary>"the two-week crisis": the article belongs to the noun, not to the length.</summary>
    private static bool IsAttribute(Scan scan, int end) =>
        !scan[end - 1].Is(WordClass.Plural) || scan[end - 2].Is(Keyword.Hyphen);

    /// <summary>"the past year", "over the next decade": one unit, framed.</summary>
    private static bool ReadFramedUnit(Scan scan, int start, int unit, out Reading reading)
    {
        reading = default;
        var frame = scan[unit - 1];
        if (unit != start + 2 || scan[unit].Unit is CalendarUnit.Half or CalendarUnit.Weekend or CalendarUnit.Second or CalendarUnit.Quarter ||
            !(frame.Is(Keyword.Past) || (Durations.IsSpanning(scan[start - 1]) &&
                frame.Keyword is Keyword.Last or Keyword.Next or Keyword.Coming)))
        {
            return false;
        }

        reading = Reading.Unplaced(
            TimexType.Duration, Durations.Iso(new Quantity(unit, 1, false, false), scan[unit].Unit), unit + 1,
                "a length of time, no day");
        return true;
    }

    /// <summary>Ages ("37 years old") and fractions ("three quarters of") are no times of the article.</summary>
    private static bool IsNoTime(Scan scan, int amount, CalendarUnit unit, int end) =>
        scan[end].Is(Keyword.Old) || (scan[end].Is(Keyword.Of) && scan.Word(end + 1) is "age") ||
        (unit == CalendarUnit.Quarter && IsFraction(scan, amount, end)) ||
        scan.Word(amount - 2) is "age" || (scan[amount].Is(WordClass.Plural) && scan.Word(amount - 1).EndsWith("ing")) ||
        (scan[amount].Is(Keyword.A) && scan[amount + 1].Keyword is Keyword.Fiscal or Keyword.Calendar) ||
        (scan[amount].Is(WordClass.Plural) &&
            (scan.Word(amount - 2) is "hundreds" or "thousands" or "millions" || scan.Word(amount - 1) is "such")) ||
        (scan[amount].Is(Keyword.A) && unit is CalendarUnit.Quarter or CalendarUnit.Second or CalendarUnit.Weekend) ||
        (scan[amount].Is(WordClass.Number) && scan.Touches(amount) &&
            scan[amount - 1].Keyword is Keyword.Hyphen or Keyword.Slash);

    /// <summary>"one quarter", "three quarters" without a frame, "in some quarters": parts of other things than time.</summary>
    private static bool IsFraction(Scan scan, int amount, int end) =>
        !scan[end - 1].Is(WordClass.Plural) ? !scan[end - 2].Is(Keyword.Hyphen)
            : amount == end - 1 || scan.Word(amount) is "some" ||
                ((scan[end].Is(Keyword.Of) || !scan[amount - 1].Is(WordClass.Direction)) &&
                                              scan[amount].Value == 3);

    /// <summary>"8-month-old" is one expression.</summary>
    private static int SkipOld(Scan scan, int end) =>
        scan.IsJoinedBy(end, Keyword.Hyphen) && scan[end + 1].Is(Keyword.Old) ? end + 2 : end;
}
