namespace Dateline.Tests.Reading.PlainText;

public sealed class PlainTextReaderTests
{
    [Fact]
    public void Read_HeadlineDateLineDateline_TakesThemApart()
    {
        var article = Texts.ReadOne("a.txt", "Talks Resume\n\n\n2025-12-06 06:50:44\nKYIV, Dec 6 (Reuters) — The talks went on.\n\nThey will end.\n");

        Assert.Equal("Talks Resume", article.Title);
        Assert.Equal("KYIV, Dec 6 (Reuters) — The talks went on.\n\nThey will end.", article.Body);
        Assert.Equal("KYIV, Dec 6 (Reuters) — ".Length, article.DatelineLength);
        Assert.Equal("KYIV", article.Filed);
        Assert.Equal("Reuters", article.Source);
        Assert.Equal("2025-12-06T06:50:44Z", article.Published.ToString());
        Assert.Null(article.Url);
    }

    [Fact]
    public void Read_NoDate_LeavesItOpen()
    {
        var article = Texts.ReadOne("a.txt", "Talks Resume\n\nKYIV, Dec 6 — The talks went on.");

        Assert.Null(article.Published);
        Assert.Equal("KYIV", article.Filed);
    }

    [Fact]
    public void Read_DatelineWithYear_GivesTheDate() =>
        Assert.Equal("2025-12-06", Texts.ReadOne("a.txt", "Talks Resume\n\nKYIV, Dec. 6, 2025 — The talks went on.").Published.ToString());

    [Fact]
    public void Read_DateLineAndDateline_PrefersTheDateLine() =>
        Assert.Equal("2025-12-07", Texts.ReadOne("a.txt", "Talks\n\n2025-12-07\n\nKYIV, Dec. 6, 2025 — The talks went on.").Published.ToString());

    [Theory]
    [InlineData("Talks Resume in Kyiv\nAfter a Week of Silence\n\nThe talks went on.", "Talks Resume in Kyiv After a Week of Silence")]
    [InlineData("Talks Resume in Kyiv\nAfter a Week of Silence\n2025-12-06\nThe talks went on.", "Talks Resume in Kyiv After a Week of Silence")]
    [InlineData("  Talks   Resume\t in Kyiv \n\nThe talks went on.", "Talks Resume in Kyiv")]
    [InlineData("2025-12-06\n\nTalks Resume\n\nThe talks went on.", "Talks Resume")]
    [InlineData("Talks Resume\nThe talks went on.", "Talks Resume")]
    [InlineData("Talks Resume\n(MENAFN) The talks went on.", "Talks Resume")]
    [InlineData("Talks Resume", "Talks Resume")]
    public void Read_Headline_IsOnOneLine(string text, string title) => Assert.Equal(title, Texts.ReadOne("a.txt", text).Title);

    [Fact]
    public void Read_HeadlineOnly_HasNoBody() => Assert.Equal("", Texts.ReadOne("a.txt", "Talks Resume\n").Body);

    [Fact]
    public void Read_StoryWithoutHeadline_TakesItsFirstSentence()
    {
        var article = Texts.ReadOne("a.txt", "KYIV, Dec 6 (Reuters) - The U.S. said it would join. Others will follow.\n\nThe end.");

        Assert.Equal("The U.S. said it would join.", article.Title);
        Assert.StartsWith("KYIV, Dec 6 (Reuters) - The U.S.", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LongFirstLine_IsCutBetweenWords()
    {
        var article = Texts.ReadOne("a.txt", string.Concat(Enumerable.Repeat("negotiation ", 40)));

        Assert.EndsWith("negotiation…", article.Title, StringComparison.Ordinal);
        Assert.InRange(article.Title.Length, 60, 121);
    }

    [Fact]
    public void Read_WrappedProseWithoutHeadline_KeepsItWhole()
    {
        var article = Texts.ReadOne("a.txt",
            "The two delegations met again in Kyiv on Friday and went on with\n" +
            "the negotiations that they had broken off a week before over the\n" +
            "question of grain. They will meet again.\n\nNobody else was there.");

        Assert.StartsWith("The two delegations met again in Kyiv on Friday and went on with the negotiations", article.Body, StringComparison.Ordinal);
        Assert.EndsWith("over the question of grain. They will meet again.\n\nNobody else was there.", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BylineAndDate_KeepsTheByline()
    {
        var article = Texts.ReadOne("a.txt", "Talks Resume\nBy Jane Doe\nUpdated: December 7, 2025\nPublished: December 6, 2025\n\nThe talks went on.");

        Assert.Equal("Talks Resume", article.Title);
        Assert.Equal("By Jane Doe\n\nThe talks went on.", article.Body);
        Assert.Equal("2025-12-06", article.Published.ToString());
        Assert.Equal(0, article.DatelineLength);
    }

    [Fact]
    public void Read_ParagraphPerLine_SeparatesThem()
    {
        var line = string.Concat(Enumerable.Repeat("The talks went on. ", 8)).Trim();

        Assert.Equal($"{line}\n\n{line}", Texts.ReadOne("a.txt", $"Talks Resume\n\n{line}\n{line}\n").Body);
    }

    [Fact]
    public void Read_WrappedParagraphs_JoinsTheirLines()
    {
        var article = Texts.ReadOne("a.txt",
            "Talks Resume\n\n" +
            "  The two delegations met again on Friday for the first of two-\n" +
            "day talks and went on with the negotiations that they had broken\n" +
            "off a week before.\n" +
            "  They will meet again on Monday, it was said by both of them in\n" +
            "the evening.\n");

        Assert.Equal(
            "The two delegations met again on Friday for the first of two-day talks and went on with the negotiations that they had " +
            "broken off a week before.\n\nThey will meet again on Monday, it was said by both of them in the evening.", article.Body);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    public void Read_OtherLineEnds_AreLineEnds(string end) =>
        Assert.Equal("One.\n\nTwo.", Texts.ReadOne("a.txt", $"Talks{end}{end}One.{end}{end}Two.{end}").Body);

    [Fact]
    public void Read_AmbiguousDateLine_IsNoPartOfTheBody()
    {
        var article = Texts.ReadOne("a.txt", "Talks Resume\n\n06/12/2025\n\nThe talks went on.");

        Assert.Null(article.Published);
        Assert.Equal("The talks went on.", article.Body);
        Assert.Contains("06/12/2025", article.PublishedWhy, StringComparison.Ordinal);
    }
}
