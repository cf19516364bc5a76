using Dateline.Entities.Dates.Calendar;
using Dateline.Entities.Dates.Lexing;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>
/// Reads <c>last year</c>, <c>this year</c>, <c>next year</c> and <c>the year</c> as parts of other expressions.
/// </summary>
internal static class YearPhrase
{
    /// <summary>Reads the phrase that begins at a token.</summary>
    public static bool TryRead(Scan scan, int at, out int year, out int end)
    {
        (year, end) = (0, at + 2);
        if (scan.Context.Today is not { } today || scan[at + 1].Unit != CalendarUnit.Year || scan[at + 1].Is(WordClass.Plural) ||
            !(scan[at].Is(WordClass.Direction) || scan[at].Is(Keyword.The)))
        {
            return false;
        }

        year = today.Year + (scan[at].Is(WordClass.Direction) ? scan[at].Value : 0);
        return true;
    }
}
