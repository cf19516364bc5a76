namespace Dateline.Entities.Dates.Calendar;

/// <summary>The date of Easter.</summary>
internal static class Computus
{
    /// <summary>
    /// Easter Sunday of the western churches: the anonymous Gregorian algorithm ("A New York correspondent", Nature, 1876; Meeus,
    /// <i>Astronomical Algorithms</i>, chapter 8).
    /// </summary>
    /// <param name="year">From 1583, the first whole Gregorian year.</param>
    public static DateOnly Western(int year)
    {
        var golden = year % 19;
        var (century, yearOfCentury) = Math.DivRem(year, 100);
        var moonCorrection = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - (century / 4) - moonCorrection + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (yearOfCentury / 4)) - epact - (yearOfCentury % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var day = epact + weekday - (7 * late) + 114;
        return new DateOnly(year, day / 31, (day % 31) + 1);
    }

    /// <summary>
    /// Easter Sunday of the eastern churches in the Gregorian calendar: Meeus's Julian algorithm, moved by 13 days.
    /// </summary>
    /// <param name="year">From 1900 to 2099, for which the calendars differ by 13 days.</param>
    public static DateOnly Eastern(int year)
    {
        var moon = ((19 * (year % 19)) + 15) % 30;
        var weekday = ((2 * (year % 4)) + (4 * (year % 7)) - moon + 34) % 7;
        var day = moon + weekday + 114;
        return new DateOnly(year, day / 31, (day % 31) + 1).AddDays(13);
    }
}
