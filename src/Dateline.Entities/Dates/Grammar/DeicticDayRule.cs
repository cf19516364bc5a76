using Dateline.Core.Articles;
using Dateline.Entities.Dates.Calendar;
using Dateline.Entities.Dates.Lexing;
using Dateline.Entities.Dates.Resolving;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>
/// Days seen from the publication: <c>today</c>, <c>yesterday</c>, <c>the day after tomorrow</c>, <c>tonight</c>.
/// </summary>
internal sealed class DeicticDayRule : DateRule
{
    public override WordClass Starts => WordClass.Deictic | WordClass.Determiner;

    public override bool TryRead(Scan scan, int at, out Reading reading)
    {
        reading = default;
        var (word, shift) = (at, 0);
        if (scan[at].Is(Keyword.The))
        {
            if (!scan[at + 1].Is(Keyword.Day))
            {
                return false;
            }

            shift = scan[at + 2].Is(Keyword.Before) && scan[at + 3].Is(Keyword.Yesterday) ? -1
                : scan[at + 2].Is(Keyword.After) && scan[at + 3].Is(Keyword.Tomorrow) ? 1 : 0;
            if (shift == 0)
            {
                return false;
            }

            word = at + 3;
        }

        if (!scan[word].Is(WordClass.Deictic) || IsTitle(scan, word))
        {
            return false;
        }

        shift += scan[word].Value;
        if (scan.Context.Today is not { } today)
        {
            var vague = shift < 0 ? "PAST_REF" : shift > 0 ? "FUTURE_REF" : "PRESENT_REF";
            reading = Reading.Unplaced(TimexType.Date, vague, word + 1, "the day of publication is not known");
            return true;
        }

        if (Period.Containing(CalendarUnit.Day, today).Plus(shift) is not { } day)
        {
            return false;
        }

        reading = Reading.Of(day, word + 1, Relation.Chosen(day, scan.Context));
        if (scan[word].Is(Keyword.Tonight))
        {
            reading = reading with { Type = TimexType.Time, Timex = day.Timex + "TNI" };
        }

        return true;
    }

    /// <summary>A newspaper or broadcast: "USA Today", "Radio 4's Today", "the Today programme".</summary>
    private static bool IsTitle(Scan scan, int word) =>
        scan[word].Is(WordClass.Capitalised) && !scan.BeginsSentence(word) &&
        (scan.Word(word - 1) is "USA" || scan[word - 1].Is(Keyword.The) || scan[word - 1].Is(Keyword.Possessive) ||
         scan.Word(word + 1) is "programme" or "show");
}
