using Dateline.Entities.Dates.Lexing;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>All rules. The longest reading wins; among equal ones, the rule that stands first.</summary>
internal static class DateGrammar
{
    /// <summary>The constructions that name a stretch of the calendar; others are built on them.</summary>
    private static readonly DateRule[] PeriodRules =
    [
        new NumericDateRule(),
        new HolidayRule(),
        new WeekdayRule(),
        new MonthDateRule(),
        new LeadingDayRule(),
        new NextDayRule(),
        new DeicticDayRule(),
        new QuarterRule(),
        new FiscalYearRule(),
        new ReportedPeriodRule(),
        new DistanceRule(),
        new AnaphorRule(),
        new RelativePeriodRule(),
        new SeasonRule(),
        new DecadeRule(),
        new CenturyRule(),
        new YearRule(),
        new WeekOfRule(),
    ];

    private static readonly DateRule[] Rules =
    [
        .. PeriodRules,
        new EdgeRule(),
        new DayPartRule(),
        new ClockRule(),
        new SetRule(),
        new FrequencyRule(),
        new DurationRule(),
        new VagueRule(),
    ];

    private static readonly WordClass PeriodStarts = Starts(PeriodRules);

    private static readonly WordClass AllStarts = Starts(Rules);

    /// <summary>Reads whatever temporal expression begins at a token.</summary>
    public static bool TryRead(Scan scan, int at, out Reading reading) => TryRead(Rules, AllStarts, scan, at, out reading);

    /// <summary>Reads a stretch of the calendar, without the parts that other rules put around it.</summary>
    public static bool TryReadPeriod(Scan scan, int at, out Reading reading) =>
        TryRead(PeriodRules, PeriodStarts, scan, at, out reading);

    private static bool TryRead(DateRule[] rules, WordClass starts, Scan scan, int at, out Reading reading)
    {
        reading = default;
        var kind = scan[at].Class;
        if ((kind & starts) == 0)
        {
            return false;
        }

        foreach (var rule in rules)
        {
            if ((rule.Starts & kind) != 0 && rule.TryRead(scan, at, out var found) && found.End > reading.End)
            {
                reading = found;
            }
        }

        return reading.End > at;
    }

    private static WordClass Starts(DateRule[] rules)
    {
        var starts = WordClass.None;
        foreach (var rule in rules)
        {
            starts |= rule.Starts;
        }

        return starts;
    }
}
