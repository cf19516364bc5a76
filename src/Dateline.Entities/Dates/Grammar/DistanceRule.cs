using Dateline.Core.Articles;
using Dateline.Entities.Dates.Calendar;
using Dateline.Entities.Dates.Lexing;
using Dateline.Entities.Dates.Resolving;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>
/// A day at a distance: <c>two weeks ago</c>, <c>10 days from now</c>, <c>three days later</c>, <c>a year earlier</c>. "ago" counts
/// from the publication, "later" and "earlier" from the date that the article named last.
/// </summary>
internal sealed class DistanceRule : DateRule
{
    public override WordClass Starts =>
        WordClass.Number | WordClass.NumberWord | WordClass.VagueQuantity | WordClass.Determiner | WordClass.Approximate |
            WordClass.Unit;

    public override bool TryRead(Scan scan, int at, out Reading reading)
    {
        reading = default;
        if (!Durations.CanBegin(scan, at))
        {
            return false;
        }

        var amount = Durations.SkipApproximation(scan, at);
        if (!Durations.TryReadAmount(scan, amount, out var quantity, out var unit, out var end) ||
            !TryReadShift(scan, scan[end].Is(Keyword.Or) && scan[end + 1].Is(Keyword.So) ? end + 2 : end, out var shift))
        {
            return false;
        }

        if (quantity.Vague || quantity.Half || unit < CalendarUnit.Day || unit == CalendarUnit.Fortnight && quantity.Count > 1000)
        {
            reading = Reading.Unplaced(TimexType.Date, shift.Timex, shift.End, "no certain day");
            return !quantity.Half || unit >= CalendarUnit.Day;
        }

        return Resolve(scan, quantity.Count, unit, shift, out reading);
    }

    private static bool TryReadShift(Scan scan, int at, out Shift shift)
    {
        var next = scan[at + 1];
        shift = scan[at].Keyword switch
        {
            Keyword.Ago => new Shift(-1, false, at + 1, "before"),
            Keyword.Hence => new Shift(1, false, at + 1, "after"),
            Keyword.From when next.Is(Keyword.Now) || next.Is(Keyword.Today) => new Shift(1, false, at + 2, "after"),
            Keyword.Earlier when !IsEdge(scan, at) => new Shift(-1, true, at + 1, "before"),
            Keyword.Later when !IsEdge(scan, at) => new Shift(1, true, at + 1, "after"),
            Keyword.Before when EndsPhrase(scan, at + 1) => new Shift(-1, true, at + 1, "before"),
            Keyword.After when EndsPhrase(scan, at + 1) => new Shift(1, true, at + 1, "after"),
            _ => default,
        };
        return shift.Sign != 0;
    }

    /// <summary>"for two days earlier this month": the word belongs to what follows.</summary>
    private static bool IsEdge(Scan scan, int at) => scan[at + 1].Is(WordClass.Direction) || scan[at + 1].Is(Keyword.That);

    private static bool EndsPhrase(Scan scan, int at) =>
        scan[at].Is(WordClass.SentenceEnd) || scan[at].Is(Keyword.Comma) || scan[at].Is(Keyword.Quote);

    private static bool Resolve(Scan scan, int count, CalendarUnit unit, Shift shift, out Reading reading)
    {
        reading = default;
        var context = scan.Context;
        var distance = $"{Durations.Words(count, unit)} {shift.Word}";
        if (unit == CalendarUnit.Year && count == 1 && context.Reported is { } reported && shift.Sign < 0 &&
            reported.Plus(-4) is { } quarter)
        {
            reading = Reading.Of(quarter, shift.End,
                $"the same quarter a year before {reported.Words}, of which the article reports");
            return true;
        }

        var focus = shift.FromFocus ? context.Focus : null;
        if ((focus?.First ?? context.Today) is not { } from)
        {
            reading = Reading.Unplaced(TimexType.Date, shift.Timex, shift.End, "the day of publication is not known");
            return true;
        }

        // A span of the article's own unit moves as a whole: "1988 … two years later" is 1990, "March 5 … a year later" is a day.
        var counted = unit == CalendarUnit.Fortnight ? CalendarUnit.Week : unit;
        var number = (unit == CalendarUnit.Fortnight ? 2L : 1L) * count * shift.Sign;
        var period = Period.Containing(counted == CalendarUnit.Millennium ? CalendarUnit.Century : counted, from)
            .Plus(counted == CalendarUnit.Millennium ? 10 * number : number);
        if (period is not { } found)
        {
            reading = Reading.Unplaced(TimexType.Date, shift.Timex, shift.End, "outside the calendar");
            return true;
        }

        reading = Reading.Of(found, shift.End, $"{found.Words}: {Relation.Counted(distance, focus, context)}");
        return true;
    }

    private readonly record struct Shift(int Sign, bool FromFocus, int End, string Word)
    {
        /// <summary>The TIMEX3 value for a time that cannot be placed.</summary>
        public string Timex => Sign < 0 ? "PAST_REF" : "FUTURE_REF";
    }
}
