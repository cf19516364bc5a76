namespace Dateline.Reading.Datelines;

/// <summary>The day that a dateline names.</summary>
/// <param name="Year">The year; null where the dateline leaves it out, as most do.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
internal readonly record struct DatelineDay(int? Year, int Month, int Day)
{
    /// <summary>The day in a year; null when that year has no such day.</summary>
    public DateOnly? In(int year) => Day <= DateTime.DaysInMonth(year, Month) ? new DateOnly(year, Month, Day) : null;
}
