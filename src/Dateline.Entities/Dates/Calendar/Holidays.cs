namespace Dateline.Entities.Dates.Calendar;

/// <summary>
/// The named days of English-language news. Names that are too common as words ("Independence Day" is a different day in every
/// country) stand for the American day, since no other is named without its country.
/// </summary>
internal static class Holidays
{
    private static readonly Holiday[] All =
    [
        Fixed("New Year 's Day", 1, 1), Fixed("New Year 's Eve", 12, 31), Fixed("New Years Day", 1, 1),
        Fixed("New Years Eve", 12, 31), Fixed("Epiphany", 1, 6), Fixed("Groundhog Day", 2, 2),
        Fixed("Valentine 's Day", 2, 14), Fixed("Valentines Day", 2, 14), Fixed("St. Valentine 's Day", 2, 14),
        Fixed("St. Patrick 's Day", 3, 17), Fixed("April Fool 's Day", 4, 1), Fixed("April Fools ' Day", 4, 1),
        Fixed("April Fools Day", 4, 1),
        Fixed("Earth Day", 4, 22), Fixed("May Day", 5, 1), Fixed("Cinco de Mayo", 5, 5), Fixed("Victory Day", 5, 9),
        Fixed("Juneteenth", 6, 19),
        Fixed("Canada Day", 7, 1), Fixed("Independence Day", 7, 4), Fixed("Fourth of July", 7, 4), Fixed("Bastille Day", 7, 14),
        Fixed("Assumption Day", 8, 15), Fixed("Halloween", 10, 31), Fixed("All Saints ' Day", 11, 1),
        Fixed("All Saints Day", 11, 1),
        Fixed("Guy Fawkes Night", 11, 5), Fixed("Bonfire Night", 11, 5), Fixed("Veterans Day", 11, 11),
        Fixed("Armistice Day", 11, 11),
        Fixed("Christmas", 12, 25), Fixed("Christmas Day", 12, 25), Fixed("Christmas Eve", 12, 24), Fixed("Xmas", 12, 25),
        Fixed("Boxing Day", 12, 26), Fixed("International Women 's Day", 3, 8), Fixed("Inauguration Day", 1, 20),
        Fixed("Anzac Day", 4, 25),
        Fixed("ANZAC Day", 4, 25), Fixed("Australia Day", 1, 26),
        Easter("Easter", 0), Easter("Easter Sunday", 0), Easter("Easter Day", 0), Easter("Easter Monday", 1),
        Easter("Good Friday", -2),
        Easter("Maundy Thursday", -3), Easter("Holy Thursday", -3), Easter("Holy Saturday", -1), Easter("Palm Sunday", -7),
        Easter("Ash Wednesday", -46), Easter("Shrove Tuesday", -47), Easter("Mardi Gras", -47), Easter("Fat Tuesday", -47),
        Easter("Ascension Day", 39), Easter("Pentecost", 49), Easter("Whit Sunday", 49), Easter("Whit Monday", 50),
        Easter("Corpus Christi", 60),
        Easter("Holy Week", -7, days: 7), Easter("Easter weekend", -2, days: 4), Easter("Easter Week", 0, days: 7),
        new("Orthodox Easter", year => year is >= 1900 and <= 2099 ? Computus.Eastern(year) : null),
        Fixed("Orthodox Christmas", 1, 7),
        Nth("Martin Luther King Jr. Day", 1, DayOfWeek.Monday, 3), Nth("Martin Luther King Day", 1, DayOfWeek.Monday, 3),
        Nth("Presidents ' Day", 2, DayOfWeek.Monday, 3), Nth("Presidents Day", 2, DayOfWeek.Monday, 3),
        Nth("Mother 's Day", 5, DayOfWeek.Sunday, 2), Nth("Father 's Day", 6, DayOfWeek.Sunday, 3),
        new("Memorial Day", year => LastWeekday(year, 5, DayOfWeek.Monday)), Nth("Labor Day", 9, DayOfWeek.Monday, 1),
        Nth("Columbus Day", 10, DayOfWeek.Monday, 2), Nth("Indigenous Peoples ' Day", 10, DayOfWeek.Monday, 2),
        Nth("Thanksgiving", 11, DayOfWeek.Thursday, 4), Nth("Thanksgiving Day", 11, DayOfWeek.Thursday, 4),
        Nth("Black Friday", 11, DayOfWeek.Thursday, 4, plus: 1), Nth("Cyber Monday", 11, DayOfWeek.Thursday, 4, plus: 4),
        Nth("Election Day", 11, DayOfWeek.Monday, 1, plus: 1), Nth("Remembrance Sunday", 11, DayOfWeek.Sunday, 2),
        Fixed("Remembrance Day", 11, 11), Fixed("World AIDS Day", 12, 1), Fixed("International Workers ' Day", 5, 1),
        new("Ramadan", year => OtherCalendars.Islamic(year, 9, 1), 29),
        new("Eid al - Fitr", year => OtherCalendars.Islamic(year, 10, 1)),
        new("Eid al - Adha", year => OtherCalendars.Islamic(year, 12, 10)),
        new("Ashura", year => OtherCalendars.Islamic(year, 1, 10)),
        new("Islamic New Year", year => OtherCalendars.Islamic(year, 1, 1)),
        new("Rosh Hashanah", year => OtherCalendars.Hebrew(year, 1, 1)),
        new("Yom Kippur", year => OtherCalendars.Hebrew(year, 1, 10)),
        new("Sukkot", year => OtherCalendars.Hebrew(year, 1, 15), 7),
        new("Hanukkah", year => OtherCalendars.Hebrew(year, 3, 25), 8),
        new("Passover", OtherCalendars.Passover, 7),
        new("Lunar New Year", OtherCalendars.LunarNewYear), new("Chinese New Year", OtherCalendars.LunarNewYear),
    ];

    /// <summary>The holidays by the first word of their names, the longest names first.</summary>
    public static ILookup<string, Holiday> ByFirstWord { get; } =
        All.OrderByDescending(holiday => holiday.Words.Length)
            .ToLookup(holiday => holiday.Words[0], StringComparer.OrdinalIgnoreCase);

    /// <summary>The words with which names of holidays begin.</summary>
    public static IEnumerable<string> FirstWords => ByFirstWord.Select(group => group.Key);

    private static Holiday Fixed(string name, int month, int day) => new(name, year => new DateOnly(year, month, day));

    private static Holiday Easter(string name, int plus, int days = 1) =>
        new(name, year => year >= 1583 ? Computus.Western(year).AddDays(plus) : null, days);

    private static Holiday Nth(string name, int month, DayOfWeek weekday, int number, int plus = 0) => new(name, year =>
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays(((weekday - first.DayOfWeek + 7) % 7) + (7 * (number - 1)) + plus);
    });

    private static DateOnly LastWeekday(int year, int month, DayOfWeek weekday)
    {
        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-((last.DayOfWeek - weekday + 7) % 7));
    }
}
