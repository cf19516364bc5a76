using Dateline.Entities.Dates.Calendar;

namespace Dateline.Entities.Dates.Resolving;

/// <summary>Says for a person how a date lies to the day of publication.</summary>
internal static class Relation
{
    /// <summary>
    /// For a date of which the words left something open: "5 December 2025, the one before the publication on …".
    /// </summary>
    public static string Chosen(Period period, ArticleContext context)
    {
        if (context.Today is not { } today)
        {
            return period.Words;
        }

        return Direction(period, today) switch
        {
            < 0 => $"{Name(period)} before the publication on {context.TodayWords}",
            > 0 => $"{Name(period)} after the publication on {context.TodayWords}",
            _ when period.Unit == CalendarUnit.Day => $"the day of publication, {context.TodayWords}",
            _ => $"{period.Words}, in which the publication on {context.TodayWords} lies",
        };
    }

    /// <summary>For a date counted from another: "2 weeks before the publication on …".</summary>
    public static string Counted(string distance, Period? from, ArticleContext context) => from is { } period
        ? $"{distance} {period.Words}, which the article names before"
        : $"{distance} the publication on {context.TodayWords}";

    private static string Name(Period period) =>
        period.Unit == CalendarUnit.Day ? period.First.DayOfWeek.ToString() + FullDate(period) : period.Words;

    private static string FullDate(Period period) =>
        period.First.ToString(" d MMMM yyyy,", System.Globalization.CultureInfo.InvariantCulture);

    private static int Direction(Period period, DateOnly today) =>
        period.Last < today ? -1 : period.First > today ? 1 : 0;
}
