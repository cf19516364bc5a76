using Dateline.Core.Articles;
using Dateline.Entities.Dates.Calendar;
using Dateline.Entities.Dates.Lexing;
using Dateline.Entities.Dates.Resolving;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>
/// Parts of days: <c>Friday evening</c>, <c>this morning</c>, <c>last night</c>, <c>noon Saturday</c>, <c>the night of Dec. 5</c>. The
/// day is indexed when it is named.
/// </summary>
internal sealed class DayPartRule : DateRule
{
    public override WordClass Starts =>
        WordClass.DayPart | WordClass.Direction | WordClass.Weekday | WordClass.Deictic | WordClass.Month |
            WordClass.Determiner | WordClass.Edge;

    public override bool TryRead(Scan scan, int at, out Reading reading)
    {
        reading = default;
        var part = scan[at].Is(Keyword.The) ? at + 1 : at;
        part = scan[part].Is(Keyword.Mid) ? scan.SkipHyphen(part + 1) : part;
        if (IsDayPart(scan, part))
        {
            return ReadBefore(scan, part, out reading);
        }

        if (part == at && scan[at].Is(WordClass.Direction) && IsDayPart(scan, at + 1))
        {
            return ReadDirected(scan, at, out reading);
        }

        if (!DateGrammar.TryReadPeriod(scan, at, out var day) ||
            day is not { Period.Unit: CalendarUnit.Day, Type: TimexType.Date } &&
            !(day.Period is null && day.Timex.StartsWith("XXXX-WXX-", StringComparison.Ordinal)))
        {
            return false;
        }

        var next = scan[day.End].Keyword is Keyword.At or Keyword.In && IsDayPart(scan, day.End + 1) ? day.End + 1 : day.End;
        next = scan[next].Keyword is Keyword.Early or Keyword.Late or Keyword.Mid ? next + 1 : next;
        if (!IsDayPart(scan, next))
        {
            return false;
        }

        reading = Timed(day, scan.Word(next), next + 1);
        return true;
    }

    /// <summary>"noon Saturday", "midnight on Friday", "the night of Dec. 5".</summary>
    private static bool ReadBefore(Scan scan, int part, out Reading reading)
    {
        reading = default;
        var next = scan[part + 1].Keyword is Keyword.On or Keyword.Of ? part + 2 : scan.SkipComma(part + 1);
        if (!DateGrammar.TryReadPeriod(scan, next, out var day) ||
            day is not { Period.Unit: CalendarUnit.Day, Type: TimexType.Date })
        {
            return false;
        }

        reading = Timed(day, scan.Word(part), day.End);
        return true;
    }

    /// <summary>"this morning" is of the day of publication, "last night" of the day before.</summary>
    private static bool ReadDirected(Scan scan, int at, out Reading reading)
    {
        reading = default;
        if (scan[at].Value > 0 || scan[at].Is(Keyword.Past) || scan.Context.Today is not { } today ||
            Period.Containing(CalendarUnit.Day, today).Plus(scan[at].Value) is not { } day)
        {
            return false;
        }

        reading = Timed(Reading.Of(day, at + 2, Relation.Chosen(day, scan.Context)), scan.Word(at + 1), at + 2);
        return true;
    }

    private static Reading Timed(Reading day, ReadOnlySpan<char> part, int end) =>
        day with { Type = TimexType.Time, Timex = $"{day.Timex}T{DayParts.Code(part)}", End = end };

    private static bool IsDayPart(Scan scan, int at) => scan[at].Is(WordClass.DayPart) && !scan.Word(at).EndsWith("s");
}
