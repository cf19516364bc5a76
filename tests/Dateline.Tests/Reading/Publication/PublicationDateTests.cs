using System.Text;
using System.Text.Json;
using Dateline.Core.Articles;
using Dateline.Reading;

namespace Dateline.Tests.Reading.Publication;

/// <summary>When an article was published: "from the date line, metadata, dateline, URL or file name, in that order of trust".</summary>
public sealed class PublicationDateTests
{
    private const string Story = "The harbour was closed for two hours after a storm, the port authority said.";

    [Theory]
    [InlineData("a.txt", "2025-11-03 10:15 GMT", "", "2025-11-03T10:15:00Z", "the date line")]
    [InlineData("2025-11-01.txt", "3 November 2025", "LISBON, Nov. 2, 2025 (AP) — ", "2025-11-03", "the date line")]
    [InlineData("2025-11-01.txt", "", "LISBON, Nov. 2, 2025 (AP) — ", "2025-11-02", "the dateline")]
    [InlineData("2025-11-01.txt", "", "LISBON, Nov. 2 (AP) — ", "2025-11-02", "the dateline, with the year of the file name")]
    [InlineData("2026-01-01_story.txt", "", "LISBON, Dec. 31 (AP) — ", "2025-12-31", "the dateline, with the year of the file name")]
    [InlineData("2025-12-31_story.txt", "", "LISBON, Jan. 1 (AP) — ", "2026-01-01", "the dateline, with the year of the file name")]
    [InlineData("2024-03-01_story.txt", "", "LISBON, Feb. 29 (AP) — ", "2024-02-29", "the dateline, with the year of the file name")]
    [InlineData("2025-03-01_story.txt", "", "LISBON, Feb. 29 (AP) — ", "2025-03-01", "the file name")]
    [InlineData("2025-11-01.txt", "", "LISBON, June 2 (AP) — ", "2025-11-01", "the file name")]
    [InlineData("2025-11-01.txt", "", "", "2025-11-01", "the file name")]
    [InlineData("a.txt", "", "LISBON, Nov. 2 (AP) — ", null, null)]
    [InlineData("a.txt", "", "", null, null)]
    public void Read_PlainText_TakesTheMostTrustedDate(string name, string line, string dateline, string? expected, string? why)
    {
        var article = Texts.ReadOne(name, $"Storm closes harbour\n{line}\n\n{dateline}{Story}\n");

        Assert.Equal(expected, article.Published?.ToString());
        Assert.Equal(why, article.PublishedWhy);
    }

    [Theory]
    [InlineData("2025-11-03T01:30:00+02:00", "https://x.org/2025/11/01/s", "2025-11-02T23:30:00Z", "the metadata")]
    [InlineData("Mon, 03 Nov 2025 20:30:00 EST", "https://x.org/2025/11/01/s", "2025-11-04T01:30:00Z", "the metadata")]
    [InlineData("soon", "https://x.org/2025/11/01/s", "2025-11-01", "the address")]
    [InlineData(null, "https://x.org/2025/11/01/s", "2025-11-01", "the address")]
    [InlineData(null, "https://x.org/s?date=2025-11-02", "2025-11-05", "the file name")]
    [InlineData(null, null, "2025-11-05", "the file name")]
    public void Read_Json_TakesTheMostTrustedDate(string? date, string? url, string expected, string why)
    {
        var article = Texts.ReadOne("2025-11-05.json", Json(date, url, Story));

        Assert.Equal(expected, article.Published?.ToString());
        Assert.Equal(why, article.PublishedWhy);
    }

    [Theory]
    [InlineData("published")]
    [InlineData("publishedAt")]
    [InlineData("published_at")]
    [InlineData("datePublished")]
    [InlineData("pubDate")]
    [InlineData("publication_date")]
    [InlineData("date")]
    public void Read_JsonFieldOfPublication_IsMetadata(string field) => Assert.Equal(
        "2025-11-03", Texts.ReadOne("a.json", $$"""{"title":"Storm","body":"It blew.","{{field}}":"3 Nov 2025"}""").Published?.ToString());

    [Theory]
    [InlineData("https://x.org/2025/11/03/storm", "2025-11-03")]
    [InlineData("https://x.org/world/2025/11/3/storm.html", "2025-11-03")]
    [InlineData("https://x.org/world/2025/nov/03/storm", "2025-11-03")]
    [InlineData("https://x.org/storm-2025-11-03-live/", "2025-11-03")]
    [InlineData("https://x.org/2025-11-03-storm", "2025-11-03")]
    [InlineData("https://x.org/storm/20251103/12345", "2025-11-03")]
    [InlineData("https://x.org/2025/11/03/the-day-of-1999-12-31", "2025-11-03")]
    [InlineData("https://x.org/2024/02/29/leap", "2024-02-29")]
    [InlineData("https://x.org/2025/02/29/no-such-day", null)]
    [InlineData("https://x.org/2025/13/03/storm", null)]
    [InlineData("https://x.org/2025/11/storm", null)]
    [InlineData("https://x.org/storm-99991103", null)]
    [InlineData("https://x.org/storm-1202511031", null)]
    [InlineData("https://x.org/from-2025-11-03-to-2025-11-09", null)]
    [InlineData("https://20251103.org/storm", null)]
    [InlineData("https://x.org?d=/2025/11/03/", null)]
    [InlineData("https://x.org/storm/11/03/25/", null)]
    public void Read_Address_GivesItsDate(string url, string? expected) =>
        Assert.Equal(expected, Texts.ReadOne("a.json", Json(null, url, Story)).Published?.ToString());

    [Theory]
    [InlineData("2025-11-03_storm.txt", "2025-11-03")]
    [InlineData("storm-20251103.txt", "2025-11-03")]
    [InlineData("2025_11_03 storm.txt", "2025-11-03")]
    [InlineData("20251103T101500Z.txt", "2025-11-03")]
    [InlineData("20251103101500.txt", "2025-11-03")]
    [InlineData("storm 03-Nov-2025.txt", "2025-11-03")]
    [InlineData("storm.3.11.2025", "2025-11-03")]
    [InlineData("storm_25-11-2025.txt", "2025-11-25")]
    [InlineData("000_2a829ac5091f2249.txt", null)]
    [InlineData("20251399.txt", null)]
    [InlineData("20251103999999.txt", null)]
    [InlineData("x20251103.txt", null)]
    [InlineData("storm_03-11-2025.txt", null)]
    [InlineData("2025-11.txt", null)]
    public void Read_FileName_GivesItsDate(string name, string? expected) =>
        Assert.Equal(expected, Texts.ReadOne(name, $"Storm closes harbour\n\n{Story}\n").Published?.ToString());

    [Fact]
    public void Read_AddressWithMonth_GivesTheYearToTheDateline()
    {
        var article = Texts.ReadOne("a.json", Json(null, "https://x.org/2025/11/storm", $"LISBON, Nov. 2 (AP) — {Story}"));

        Assert.Equal("2025-11-02", article.Published?.ToString());
        Assert.Equal("the dateline, with the year of the address", article.PublishedWhy);
    }

    [Theory]
    [InlineData("04/07/2025", null, "", "It stays closed.", null, "no other date")]
    [InlineData("04/07/2025", "https://x.org/2025/07/04/s", "", "It stays closed.", "2025-07-04", "agrees with the address")]
    [InlineData("04/07/2025", "https://x.org/2025/04/08/s", "", "It stays closed.", "2025-04-07", "agrees with the address")]
    [InlineData("04/07/2025", "https://x.org/2025/09/09/s", "", "It stays closed.", null, "no other date")]
    [InlineData("04/07/2025", null, "LISBON, July 3 (AP) — ", "It stays closed.", "2025-07-04", "agrees with the dateline")]
    [InlineData("04/07/2025", null, "LISBON, April 7 (AP) — ", "It stays closed.", "2025-04-07", "agrees with the dateline")]
    [InlineData("04/07/2025", null, "", "It opened on 23/06/2025.", "2025-07-04", "another date in the text")]
    [InlineData("04/07/2025", null, "", "It opened on 06/23/2025.", "2025-04-07", "another date in the text")]
    [InlineData("04/07/2025 06:50 +02:00", null, "", "It opened on 23/06/2025.", "2025-07-04T04:50:00Z", "read day first")]
    public void Read_AmbiguousDate_IsReadAsOtherDatesOfTheArticleSay(
        string date, string? url, string dateline, string more, string? expected, string why)
    {
        var article = Texts.ReadOne("a.json", Json(date, url, $"{dateline}{Story} {more}"));

        Assert.Equal(expected, article.Published?.ToString());
        Assert.Contains(why, article.PublishedWhy, StringComparison.Ordinal);
        Assert.Contains("04/07/2025", article.PublishedWhy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "2025-07-04")]
    [InlineData(false, "2025-04-07")]
    public void Read_AmbiguousDateWithSetting_IsReadAsTheSettingSays(bool dayFirst, string expected)
    {
        var content = Encoding.UTF8.GetBytes($"Storm closes harbour\n04/07/2025\n\n{Story} It opened on 06/23/2025 or 23/06/2025.\n");

        var article = Assert.Single(ArticleReaders.Read(new ArticleFile("/a.txt", content, "") { DayFirst = dayFirst })).Article!;

        Assert.Equal(expected, article.Published?.ToString());
        Assert.Contains("the setting DayFirst", article.PublishedWhy, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AmbiguousDateWithoutHelp_NamesBothDays()
    {
        var article = Texts.ReadOne("a.txt", $"Storm closes harbour\n04/07/2025\n\n{Story}\n");

        Assert.Null(article.Published);
        Assert.Equal(
            "the date line says 04/07/2025, which can be 4 July 2025 or 7 April 2025, and no other date tells which; the setting DayFirst would",
            article.PublishedWhy);
    }

    [Fact]
    public void Read_FileWithoutDate_IgnoresTheFilesOwnTime()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("storm.txt", $"Storm closes harbour\n\n{Story}\n");
        File.SetLastWriteTimeUtc(path, new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc));

        var article = Assert.Single(ArticleReaders.Read(path)).Article!;

        Assert.Null(article.Published);
        Assert.Null(article.PublishedWhy);
    }

    private static string Json(string? date, string? url, string body) =>
        JsonSerializer.Serialize(new { title = "Storm closes harbour", date, url, body });
}
