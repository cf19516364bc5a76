using Dateline.Entities.Dates.Calendar;

namespace Dateline.Tests.Entities.Dates;

public sealed class HolidayTests
{
    public static TheoryData<string> Table { get; } = ExpressionTable.Lines("""
        2025-12-06 | They will meet on [Christmas Day]. | DATE 2025-12-25 | 2025-12-25
        2026-01-02 | They met on [Christmas Eve]. | DATE 2025-12-24 | 2025-12-24
        2025-12-31 | They will meet on [New Year's Day]. | DATE 2026-01-01 | 2026-01-01
        2025-12-06 | They will meet on [New Year’s Eve]. | DATE 2025-12-31 | 2025-12-31
        2025-12-06 | They met on [Thanksgiving]. | DATE 2025-11-27 | 2025-11-27
        2025-12-06 | They met on [Thanksgiving 2024]. | DATE 2024-11-28 | 2024-11-28
        2025-12-06 | They met on [Thanksgiving Day last year]. | DATE 2024-11-28 | 2024-11-28
        2025-12-06 | Sales rose on [Black Friday]. | DATE 2025-11-28 | 2025-11-28
        2025-12-06 | Sales rose on [Cyber Monday]. | DATE 2025-12-01 | 2025-12-01
        2024-10-06 | The race is open before [Election Day]. | DATE 2024-11-05 | 2024-11-05
        2022-11-20 | He won on [Election Day]. | DATE 2022-11-08 | 2022-11-08
        2025-05-06 | They met on [Easter Sunday]. | DATE 2025-04-20 | 2025-04-20
        2025-05-06 | They met on [Good Friday]. | DATE 2025-04-18 | 2025-04-18
        2025-05-06 | They met on [Easter Monday 2024]. | DATE 2024-04-01 | 2024-04-01
        2024-01-06 | They will meet on [Ash Wednesday]. | DATE 2024-02-14 | 2024-02-14
        2025-05-06 | They met at [Orthodox Easter]. | DATE 2025-04-20 | 2025-04-20
        2024-06-06 | They met at [Orthodox Easter]. | DATE 2024-05-05 | 2024-05-05
        2025-06-06 | They met on [Memorial Day]. | DATE 2025-05-26 | 2025-05-26
        2025-08-06 | They will meet on [Labor Day]. | DATE 2025-09-01 | 2025-09-01
        2025-02-06 | They met on [Martin Luther King Jr. Day]. | DATE 2025-01-20 | 2025-01-20
        2025-02-27 | They met on [Presidents' Day]. | DATE 2025-02-17 | 2025-02-17
        2025-03-20 | They met on [St. Patrick's Day]. | DATE 2025-03-17 | 2025-03-17
        2025-03-20 | They met on [Valentine's Day]. | DATE 2025-02-14 | 2025-02-14
        2025-11-20 | They met on [Halloween]. | DATE 2025-10-31 | 2025-10-31
        2025-07-20 | They met on [the Fourth of July]. | DATE 2025-07-04 | 2025-07-04
        2025-06-20 | They will meet on [Independence Day]. | DATE 2025-07-04 | 2025-07-04
        2025-05-20 | They met on [May Day]. | DATE 2025-05-01 | 2025-05-01
        2025-04-20 | They met during [Ramadan]. | DATE 2025-03-01/2025-03-29 | 2025-03-01..2025-03-29
        2025-04-20 | They met on [Eid al-Fitr]. | DATE 2025-03-30 | 2025-03-30
        2025-10-20 | They met on [Yom Kippur]. | DATE 2025-10-02 | 2025-10-02
        2025-10-20 | They met on [Rosh Hashanah]. | DATE 2025-09-23 | 2025-09-23
        2025-04-30 | They met at [Passover]. | DATE 2025-04-13/2025-04-19 | 2025-04-13..2025-04-19
        2025-12-06 | They will meet at [Hanukkah]. | DATE 2025-12-15/2025-12-22 | 2025-12-15..2025-12-22
        2025-03-06 | They met on [Lunar New Year]. | DATE 2025-01-29 | 2025-01-29
        2025-12-06 | They met [last Christmas]. | DATE 2024-12-25 | 2024-12-25
        2025-12-06 | They will meet [next Easter]. | DATE 2026-04-05 | 2026-04-05
        """);

    [Theory]
    [MemberData(nameof(Table))]
    public void Holiday_NearPublication_IsComputed(string line) => ExpressionTable.Check(line);

    /// <summary>Dates of Easter from the almanacs, the earliest and the latest possible ones among them.</summary>
    [Theory]
    [InlineData(1818, 3, 22)]
    [InlineData(1943, 4, 25)]
    [InlineData(1961, 4, 2)]
    [InlineData(2000, 4, 23)]
    [InlineData(2008, 3, 23)]
    [InlineData(2038, 4, 25)]
    [InlineData(2285, 3, 22)]
    public void Western_Easter_FallsOnTheAlmanacsDay(int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), Computus.Western(year));

    [Theory]
    [InlineData(2010, 4, 4)]
    [InlineData(2016, 5, 1)]
    [InlineData(2023, 4, 16)]
    [InlineData(2027, 5, 2)]
    public void Eastern_Easter_FallsOnTheAlmanacsDay(int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), Computus.Eastern(year));
}
