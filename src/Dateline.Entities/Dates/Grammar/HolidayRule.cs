using Dateline.Core.Articles;
using Dateline.Core.Queries;
using Dateline.Entities.Dates.Calendar;
using Dateline.Entities.Dates.Lexing;
using Dateline.Entities.Dates.Resolving;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>
/// Named days: <c>Christmas Eve</c>, <c>Thanksgiving 2024</c>, <c>last Easter</c>, <c>Election Day</c>, <c>Ramadan</c>.
/// </summary>
internal sealed class HolidayRule : DateRule
{
    public override WordClass Starts => WordClass.Holiday | WordClass.Direction;

    public override bool TryRead(Scan scan, int at, out Reading reading)
    {
        reading = default;
        var name = scan[at].Is(WordClass.Direction) ? at + 1 : at;
        if (!scan[name].Is(WordClass.Holiday) || !scan[name].Is(WordClass.Capitalised) || Find(scan, name) is not { } holiday)
        {
            return false;
        }

        var end = name + holiday.Words.Length;
        var yearAt = scan[end].Is(Keyword.Of) ? end + 1 : scan.SkipComma(end);
        if (Years.TryRead(scan, yearAt, out var year, out var behind) || YearPhrase.TryRead(scan, yearAt, out year, out behind))
        {
            return Read(holiday, year, behind, $"{holiday.Name.Replace(" '", "'", StringComparison.Ordinal)} {year}",
                CalendarUnit.None, out reading);
        }

        if (scan.Context.Today is not { } today)
        {
            reading = Reading.Unplaced(TimexType.Date, "XXXX-XX-XX", end, "a feast of a year that is not known");
            return true;
        }

        int? direction = name > at ? scan[at].Value : null;
        if (Year(holiday, today, direction, () => scan.Tense(at, end)) is not { } found ||
            !Read(holiday, found, end, string.Empty, CalendarUnit.Year, out reading))
        {
            return false;
        }

        var why = reading.Period is { } period ? Relation.Chosen(period, scan.Context) : reading.Why;
        reading = reading with { Why = $"{holiday.Name.Replace(" '", "'", StringComparison.Ordinal)}: {why}" };
        return true;
    }

    private static Holiday? Find(Scan scan, int at)
    {
        foreach (var holiday in Holidays.ByFirstWord[scan.Word(at).ToString()])
        {
            var match = true;
            for (var word = 1; word < holiday.Words.Length && match; word++)
            {
                match = Matches(scan.Word(at + word), holiday.Words[word]);
            }

            if (match)
            {
                return holiday;
            }
        }

        return null;
    }

    private static bool Matches(ReadOnlySpan<char> word, string expected) =>
        word.Equals(expected, StringComparison.OrdinalIgnoreCase) ||
        (expected[0] == '\'' && word.Length == expected.Length && word[0] == '’' && word[1..].SequenceEqual(expected.AsSpan(1)));

    private static bool Read(Holiday holiday, int year, int end, string why, CalendarUnit cycle, out Reading reading)
    {
        reading = default;
        if (year is < 1 or > 9998 || holiday.Begin(year) is not { } first)
        {
            return false;
        }

        if (holiday.Days == 1)
        {
            reading = Reading.Of(Period.Containing(CalendarUnit.Day, first), end, why, cycle);
            return true;
        }

        var span = new DateSpan(first, first.AddDays(holiday.Days - 1));
        reading = new Reading(end, TimexType.Date, $"{first:yyyy-MM-dd}/{span.To:yyyy-MM-dd}", span.ToString(),
            $"{span} in {year}");
        return true;
    }

    private static int? Year(Holiday holiday, DateOnly today, int? direction, Func<Tense> tense)
    {
        int? before = null, after = null;
        for (var year = Math.Max(1, today.Year - 1); year <= today.Year + 1 && year < 9999; year++)
        {
            if (holiday.Begin(year) is not { } day)
            {
                continue;
            }

            if (day == today && direction is null)
            {
                return year;
            }

            if (day < today)
            {
                before = year;
            }
            else if (day > today)
            {
                after ??= year;
            }
        }

        return direction switch
        {
            < 0 => before,
            > 0 => after,
            0 => holiday.Begin(today.Year) is null ? null : today.Year,
            _ => Nearer(holiday, today, before, after, tense()),
        };
    }

    private static int? Nearer(Holiday holiday, DateOnly today, int? before, int? after, Tense tense)
    {
        if (before is not { } past || after is not { } future)
        {
            return before ?? after;
        }

        var back = today.DayNumber - holiday.Begin(past)!.Value.DayNumber;
        var ahead = holiday.Begin(future)!.Value.DayNumber - today.DayNumber;
        return tense switch
        {
            Tense.Past => back <= 300 ? past : future,
            Tense.Future => future,
            _ => back <= ahead ? past : future,
        };
    }
}
