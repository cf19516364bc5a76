using System.Globalization;

namespace Dateline.Entities.Dates.Calendar;

/// <summary>
/// Feasts that follow another calendar, for the years that .NET's calendars cover: the Umm al-Qura calendar for Islamic feasts
/// (1900–2077; where the moon is sighted, a feast can fall a day later), the Hebrew and the Chinese calendars.
/// </summary>
internal static class OtherCalendars
{
    private static readonly UmAlQuraCalendar UmAlQura = new();
    private static readonly HebrewCalendar HebrewDays = new();
    private static readonly ChineseLunisolarCalendar Chinese = new();

    /// <summary>
    /// The first time in a year that a day of the Islamic calendar falls in it; null outside the calendar's years.
    /// </summary>
    public static DateOnly? Islamic(int year, int month, int day)
    {
        if (year is < 1901 or > 2076)
        {
            return null;
        }

        var islamic = UmAlQura.GetYear(new DateTime(year, 1, 1));
        for (var candidate = islamic; candidate <= islamic + 1; candidate++)
        {
            var date = UmAlQura.ToDateTime(candidate, month, day, 0, 0, 0, 0);
            if (date.Year == year)
            {
                return DateOnly.FromDateTime(date);
            }
        }

        return null;
    }

    /// <summary>A day of the autumn's months, counted from Tishri; the feasts begin on the evening before.</summary>
    public static DateOnly? Hebrew(int year, int month, int day) => year is < 1600 or > 2200
        ? null
        : DateOnly.FromDateTime(HebrewDays.ToDateTime(HebrewDays.GetYear(new DateTime(year, 12, 1)), month, day, 0, 0, 0, 0));

    /// <summary>15 Nisan: 163 days before the next New Year.</summary>
    public static DateOnly? Passover(int year) => Hebrew(year, 1, 1)?.AddDays(-163);

    /// <summary>The first day of the Chinese year.</summary>
    public static DateOnly? LunarNewYear(int year) =>
        year is < 1902 or > 2100 ? null : DateOnly.FromDateTime(Chinese.ToDateTime(year, 1, 1, 0, 0, 0, 0));
}
