using System.Globalization;
using Dateline.Core.Queries;

namespace Dateline.Lucene.Facets;

/// <summary>Numbers the years, months or days of the calendar, so that those without an article can be counted through.</summary>
internal sealed class TimelineScale(TimelineLevel level)
{
    private const int Months = 12;

    /// <summary>The level.</summary>
    public TimelineLevel Level => level;

    /// <summary>The number of the bucket that a day lies in.</summary>
    public int NumberOf(DateOnly day) => level switch
    {
        TimelineLevel.Year => day.Year,
        TimelineLevel.Month => (day.Year * Months) + day.Month - 1,
        _ => day.DayNumber,
    };

    /// <summary>The facet value of a bucket, such as <c>2025-12</c>.</summary>
    public string ValueOf(int number) => level switch
    {
        TimelineLevel.Year => number.ToString("0000", CultureInfo.InvariantCulture),
        TimelineLevel.Month => string.Create(CultureInfo.InvariantCulture, $"{number / Months:0000}-{(number % Months) + 1:00}"),
        _ => DateOnly.FromDayNumber(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    /// <summary>The number of a facet value's bucket.</summary>
    /// <returns>False when the value is of another level.</returns>
    public bool TryNumber(string value, out int number)
    {
        number = 0;
        if (value.Length != Length || !DateSpan.TryParsePartial(value, out var days))
        {
            return false;
        }

        number = NumberOf(days.From!.Value);
        return true;
    }

    private int Length => level switch
    {
        TimelineLevel.Year => 4,
        TimelineLevel.Month => 7,
        _ => 10,
    };
}
