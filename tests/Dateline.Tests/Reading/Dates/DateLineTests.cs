using Dateline.Reading.Dates;

namespace Dateline.Tests.Reading.Dates;

public sealed class DateLineTests
{
    [Theory]
    [InlineData("2025-12-06 06:50:44", "2025-12-06T06:50:44Z", false, null)]
    [InlineData("Published: Dec 6, 2025", "2025-12-06", false, null)]
    [InlineData("Published on 6 December 2025 at 06:50 GMT", "2025-12-06T06:50:00Z", false, null)]
    [InlineData("Updated December 6, 2025 6:50 AM EST", "2025-12-06T11:50:00Z", true, null)]
    [InlineData("Last updated: 6 December 2025.", "2025-12-06", true, null)]
    [InlineData("Date: Sat, 06 Dec 2025 06:50:44 GMT", "2025-12-06T06:50:44Z", false, null)]
    [InlineData("(December 6, 2025)", "2025-12-06", false, null)]
    [InlineData("Updated: Dec 7, 2025 | Published: Dec 6, 2025", "2025-12-06", false, null)]
    [InlineData("Published: Dec 6, 2025 | Updated: 8:00 AM", "2025-12-06", false, null)]
    [InlineData("reuters | 6 December 2025", "2025-12-06", false, "Reuters")]
    [InlineData("Associated Press", "", false, "AP")]
    public void Read_DateLine_GivesWhatItSays(string line, string expected, bool isUpdate, string? source)
    {
        var read = DateLine.Read(line);

        Assert.NotNull(read);
        Assert.Equal(expected, read.Published?.DayFirst.ToString() ?? "");
        Assert.Equal(isUpdate, read.IsUpdate);
        Assert.Equal(source, read.Source);
    }

    [Theory]
    [InlineData("05/06/2025", "2025-06-05", "2025-05-06")]
    [InlineData("Posted on 5/6/2025 at 6:50 AM", "2025-06-05T06:50:00Z", "2025-05-06T06:50:00Z")]
    [InlineData("Updated: 05-06-2025", "2025-06-05", "2025-05-06")]
    [InlineData("Published 5/6/25", "2025-06-05", "2025-05-06")]
    [InlineData("Thursday, 05/06/2025", "2025-06-05", "2025-06-05")]
    [InlineData("Tuesday, 05/06/2025", "2025-05-06", "2025-05-06")]
    [InlineData("12/25/25", "2025-12-25", "2025-12-25")]
    [InlineData("06/06/2025", "2025-06-06", "2025-06-06")]
    public void Read_DateInDigits_GivesBothReadings(string line, string dayFirst, string monthFirst)
    {
        var date = DateLine.Read(line)?.Published;

        Assert.NotNull(date);
        Assert.Equal(dayFirst, date.DayFirst.ToString());
        Assert.Equal(monthFirst, date.MonthFirst.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("December 6, 2025 was a Saturday")]
    [InlineData("On December 6, 2025")]
    [InlineData("Updated guidance for travellers")]
    [InlineData("Date palms: a history")]
    [InlineData("Saturday")]
    public void Read_AnyOtherLine_GivesNone(string line) => Assert.Null(DateLine.Read(line));
}
