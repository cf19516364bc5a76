using Dateline.Entities.Dates.Calendar;
using Dateline.Entities.Dates.Grammar;

namespace Dateline.Entities.Dates.Resolving;

/// <summary>
/// What an expression can refer to: the day of publication, and the dates that the article has mentioned so far.
/// </summary>
/// <param name="today">The day of publication where the article was published; null when unknown.</param>
/// <param name="dayFirst">Whether <c>05/06/2025</c> is 5 June; null when nothing tells.</param>
internal sealed class ArticleContext(DateOnly? today, bool? dayFirst)
{
    /// <summary>The day of publication; null when unknown.</summary>
    public DateOnly? Today { get; } = today;

    /// <summary>Whether <c>05/06/2025</c> is 5 June; null when nothing tells.</summary>
    public bool? DayFirst { get; } = dayFirst;

    /// <summary>The last date mentioned, to which "the next day" and "that year" refer; null when none was.</summary>
    public Period? Focus { get; private set; }

    /// <summary>
    /// The quarter that a report of results is about, to which "a year earlier" refers; null outside such reports.
    /// </summary>
    public Period? Reported { get; private set; }

    /// <summary>The publication in words, for explanations.</summary>
    public string TodayWords => Today is { } today ? Period.Containing(CalendarUnit.Day, today).Words : "an unknown day";

    /// <summary>Takes note of a date that the text named.</summary>
    public void Note(Reading reading)
    {
        if (reading.Period is not { } period)
        {
            return;
        }

        Focus = period;
        if (reading.IsReported && Today is { } today && period.Last < today)
        {
            Reported = period;
        }
    }
}
