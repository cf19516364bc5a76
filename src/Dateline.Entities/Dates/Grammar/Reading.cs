using Dateline.Core.Articles;
using Dateline.Entities.Dates.Calendar;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>What a rule read: how far, and what it means.</summary>
/// <param name="End">The token behind the last one.</param>
/// <param name="Type">The TIMEX3 type.</param>
/// <param name="Timex">The TIMEX3 value.</param>
/// <param name="Value">The days to index; null for none.</param>
/// <param name="Why">How the value came about, for a person.</param>
internal readonly record struct Reading(int End, TimexType Type, string Timex, string? Value, string Why)
{
    /// <summary>
    /// The stretch of the calendar that was meant; null for a duration, a set or a time that could not be placed.
    /// </summary>
    public Period? Period { get; init; }

    /// <summary>
    /// The unit by which a range may move this reading, since the words did not fix it: a week for a weekday, a year for a day
    /// without a year; <see cref="CalendarUnit.None"/> when they did.
    /// </summary>
    public CalendarUnit Cycle { get; init; }

    /// <summary>True for a quarter by whose name a report of results speaks of its own subject: "the third quarter".</summary>
    public bool IsReported { get; init; }

    /// <summary>A date that was placed in the calendar.</summary>
    public static Reading Of(Period period, int end, string why, CalendarUnit cycle = CalendarUnit.None) =>
        new(end, TimexType.Date, period.Timex, period.IndexValue, why) { Period = period, Cycle = cycle };

    /// <summary>An expression that names no days.</summary>
    public static Reading Unplaced(TimexType type, string timex, int end, string why) => new(end, type, timex, null, why);
}
