using Dateline.Core.Articles;
using Dateline.Entities.Dates.Calendar;
using Dateline.Entities.Dates.Lexing;
using Dateline.Entities.Dates.Resolving;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>
/// Periods seen from the date that the article named last: <c>the next day</c>, <c>the following month</c>, <c>that year</c>,
/// <c>the same day</c>, <c>the previous week</c>, <c>the day before</c>.
/// </summary>
internal sealed class AnaphorRule : DateRule
{
    public override WordClass Starts => WordClass.Determiner;

    public override bool TryRead(Scan scan, int at, out Reading reading)
    {
        reading = default;
        if (!TryReadWords(scan, at, out var shift, out var unit, out var end))
        {
            return false;
        }

        if ((scan.Context.Focus?.First ?? scan.Context.Today) is not { } from)
        {
            var vague = shift < 0 ? "PAST_REF" : shift > 0 ? "FUTURE_REF" : "PRESENT_REF";
            reading = Reading.Unplaced(TimexType.Date, vague, end, "the article names no date before");
            return true;
        }

        if (unit == CalendarUnit.Day && scan.Context.Focus is { Unit: not CalendarUnit.Day })
        {
            reading = Reading.Unplaced(TimexType.Date, "XXXX-XX-XX", end, "a day of a period that the article names before");
            return !scan[at].Is(Keyword.That);
        }

        if (Period.Containing(unit, from).Plus(shift) is not { } period)
        {
            return false;
        }

        var distance = shift switch
        {
            0 => $"the same {unit.ToString().ToLowerInvariant()} as",
            < 0 => $"the {unit.ToString().ToLowerInvariant()} before",
            _ => $"the {unit.ToString().ToLowerInvariant()} after",
        };
        reading = Reading.Of(period, end, $"{period.Words}: {Relation.Counted(distance, scan.Context.Focus, scan.Context)}");
        return true;
    }

    private static bool TryReadWords(Scan scan, int at, out int shift, out CalendarUnit unit, out int end)
    {
        (shift, unit, end) = (0, CalendarUnit.None, at);
        var noun = at + 1;
        var tail = 0;
        if (scan[at].Is(Keyword.The))
        {
            var word = scan[at + 1].Keyword;
            if (word is Keyword.Next or Keyword.Following or Keyword.Previous or Keyword.Preceding or Keyword.Prior or Keyword.Same)
            {
                // "over the next year" is a length of time, and another rule's.
                if (word is Keyword.Next && scan[at + 2].Unit > CalendarUnit.Day && Durations.IsSpanning(scan[at - 1]))
                {
                    return false;
                }

                shift = word switch { Keyword.Next or Keyword.Following => 1, Keyword.Same => 0, _ => -1 };
                noun = at + 2;
            }
            else if (scan[at + 2].Keyword is Keyword.Before or Keyword.After)
            {
                // "the day before." refers back; "the day before the election" does not name a day.
                shift = scan[at + 2].Is(Keyword.Before) ? -1 : 1;
                tail = 1;
                if (!scan[at + 3].Is(WordClass.SentenceEnd) && !scan[at + 3].Is(Keyword.Comma))
                {
                    return false;
                }
            }
            else
            {
                return false;
            }
        }
        else if (!scan[at].Is(Keyword.That))
        {
            return false;
        }

        if (!scan[noun].Is(WordClass.Unit) || scan[noun].Is(WordClass.Plural) || scan[noun].Unit is < CalendarUnit.Day or
            CalendarUnit.Fortnight or CalendarUnit.Half or CalendarUnit.Millennium or CalendarUnit.Quarter)
        {
            return false;
        }

        unit = scan[noun].Unit;
        end = noun + 1 + tail;
        return true;
    }
}
