using Dateline.Entities.Dates.Calendar;
using Dateline.Entities.Dates.Lexing;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>Centuries: <c>the 20th century</c>, <c>nineteenth-century</c>. They are too long to be indexed.</summary>
internal sealed class CenturyRule : DateRule
{
    public override WordClass Starts => WordClass.Ordinal | WordClass.Determiner | WordClass.NumberWord;

    public override bool TryRead(Scan scan, int at, out Reading reading)
    {
        reading = default;
        var ordinal = scan[at].Is(Keyword.The) ? at + 1 : at;
        var number = scan[ordinal].Value;
        if (scan[ordinal].Is(WordClass.NumberWord) && number == 20 && scan[scan.SkipHyphen(ordinal + 1)].Is(WordClass.Ordinal))
        {
            ordinal = scan.SkipHyphen(ordinal + 1);
            number = 20 + scan[ordinal].Value;
        }

        var noun = scan.SkipHyphen(ordinal + 1);
        if (!scan[ordinal].Is(WordClass.Ordinal) || scan[noun].Unit != CalendarUnit.Century || scan[noun].Is(WordClass.Plural) ||
            Period.Year(number == 1 ? 1 : 100 * (number - 1)) is not { } first)
        {
            return false;
        }

        var period = Period.Containing(CalendarUnit.Century, first.First);
        reading = Reading.Of(period, noun + 1, $"{period.Words}, too long to be indexed");
        return true;
    }
}
