using Dateline.Reading.Dates;

namespace Dateline.Tests.Reading.Dates;

public sealed class PublicationTimeParserTests
{
    [Theory]
    [InlineData("2025-12-06", "2025-12-06")]
    [InlineData("2025-12-06 06:50:44", "2025-12-06T06:50:44Z")]
    [InlineData("2025-12-06T06:50:44Z", "2025-12-06T06:50:44Z")]
    [InlineData("2025-12-06T06:50:44.123456+02:00", "2025-12-06T04:50:44Z")]
    [InlineData("2025-12-06T06:50-0500", "2025-12-06T11:50:00Z")]
    [InlineData("2025/12/06 06:50", "2025-12-06T06:50:00Z")]
    [InlineData("2025.12.06", "2025-12-06")]
    [InlineData("20251206", "2025-12-06")]
    [InlineData("20251206T065044Z", "2025-12-06T06:50:44Z")]
    [InlineData("20251206065044", "2025-12-06T06:50:44Z")]
    [InlineData("Dec 6, 2025", "2025-12-06")]
    [InlineData("Dec. 6, 2025", "2025-12-06")]
    [InlineData("Sept. 3, 2025", "2025-09-03")]
    [InlineData("December 6th, 2025", "2025-12-06")]
    [InlineData("DECEMBER 6 2025", "2025-12-06")]
    [InlineData("December 6, 2025 6:50 AM EST", "2025-12-06T11:50:00Z")]
    [InlineData("December 6, 2025 at 6:50 p.m. GMT", "2025-12-06T18:50:00Z")]
    [InlineData("December 6, 2025, 12:05 am", "2025-12-06T00:05:00Z")]
    [InlineData("December 6, 2025, 12 pm ET", "2025-12-06T17:00:00Z")]
    [InlineData("July 4, 2025, 12 pm ET", "2025-07-04T16:00:00Z")]
    [InlineData("6 December 2025", "2025-12-06")]
    [InlineData("6th of December 2025", "2025-12-06")]
    [InlineData("6 Dec 2025 0650 GMT", "2025-12-06T06:50:00Z")]
    [InlineData("6 Dec 2025 06:50 UTC+2", "2025-12-06T04:50:00Z")]
    [InlineData("6 Dec 2025 6.50pm", "2025-12-06T18:50:00Z")]
    [InlineData("06-Dec-2025", "2025-12-06")]
    [InlineData("26-FEB-1987 15:01:01.79", "1987-02-26T15:01:01Z")]
    [InlineData("Saturday, December 6, 2025", "2025-12-06")]
    [InlineData("Sat Dec  6 06:50:44 2025", "2025-12-06T06:50:44Z")]
    [InlineData("Sat Dec  6 06:50:44 EST 2025", "2025-12-06T11:50:44Z")]
    [InlineData("Sat, 06 Dec 2025 06:50:44 GMT", "2025-12-06T06:50:44Z")]
    [InlineData("Sat, 06 Dec 2025 06:50:44 +0100 (CET)", "2025-12-06T05:50:44Z")]
    [InlineData("Sat, 06 Dec 25 06:50:44 GMT", "2025-12-06T06:50:44Z")]
    [InlineData("06:50 GMT, 6 December 2025", "2025-12-06T06:50:00Z")]
    [InlineData("6:50 AM ET on July 4, 2025", "2025-07-04T10:50:00Z")]
    [InlineData("6. Dezember 2025", "2025-12-06")]
    [InlineData("Samstag, 6. Dezember 2025, 6:50", "2025-12-06T06:50:00Z")]
    [InlineData("1er août 2025", "2025-08-01")]
    [InlineData("6 de diciembre de 2025", "2025-12-06")]
    [InlineData("06.12.2025", "2025-12-06")]
    [InlineData("25/12/2025", "2025-12-25")]
    [InlineData("12/25/2025", "2025-12-25")]
    [InlineData("06/06/2025", "2025-06-06")]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("2025-12-06 24:00", "2025-12-07T00:00:00Z")]
    [InlineData("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z")]
    public void TryParse_CommonForm_GivesTheMoment(string text, string expected)
    {
        Assert.True(PublicationTimeParser.TryParse(text, out var published, out var length));
        Assert.Equal(expected, published.ToString());
        Assert.Equal(text.Length, length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("Saturday")]
    [InlineData("December 2025")]
    [InlineData("December 6")]
    [InlineData("2025")]
    [InlineData("2025-12")]
    [InlineData("06/12/2025")]
    [InlineData("2025-13-06")]
    [InlineData("2025-02-29")]
    [InlineData("31 April 2025")]
    [InlineData("0000-00-00")]
    [InlineData("1234567890123456789")]
    [InlineData("12:30")]
    public void TryParse_NoDateOrNotOneOnly_GivesNone(string text)
    {
        Assert.False(PublicationTimeParser.TryParse(text, out _, out var length));
        Assert.Equal(0, length);
    }

    [Theory]
    [InlineData("31-MAR-1987 605:12:19.12", "1987-03-31")]
    [InlineData("2025-12-06 25:99", "2025-12-06")]
    [InlineData("2025-12-06 and later", "2025-12-06")]
    public void TryParse_DateBeforeSomethingElse_GivesTheDay(string text, string expected)
    {
        Assert.True(PublicationTimeParser.TryParse(text, out var published, out _));
        Assert.Equal(expected, published.ToString());
        Assert.False(published.HasTime);
    }

    [Fact]
    public void TryParse_WithZone_KeepsTheOffset()
    {
        Assert.True(PublicationTimeParser.TryParse("December 6, 2025 11:50 PM EST", out var published, out _));

        Assert.Equal(TimeSpan.FromHours(-5), published.Instant.Offset);
        Assert.Equal(new DateOnly(2025, 12, 6), published.Day);
        Assert.Equal(new DateOnly(2025, 12, 7), published.ArchiveDay);
    }

    [Theory]
    [InlineData(1764999044, "2025-12-06T05:30:44Z")]
    [InlineData(1764999044123, "2025-12-06T05:30:44Z")]
    [InlineData(0, "1970-01-01T00:00:00Z")]
    [InlineData(-86400, "1969-12-31T00:00:00Z")]
    public void TryFromEpoch_SecondsOrMilliseconds_GivesTheMoment(double number, string expected)
    {
        Assert.True(PublicationTimeParser.TryFromEpoch(number, out var published));
        Assert.Equal(expected, published.ToString());
    }

    [Theory]
    [InlineData(1e18)]
    [InlineData(-1e18)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void TryFromEpoch_BeyondTheCalendar_GivesNone(double number) =>
        Assert.False(PublicationTimeParser.TryFromEpoch(number, out _));
}
