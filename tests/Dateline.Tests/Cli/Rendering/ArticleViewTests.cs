using Dateline.Cli.Rendering;
using Dateline.Core.Articles;

namespace Dateline.Tests.Cli.Rendering;

public sealed class ArticleViewTests
{
    [Fact]
    public void Article_Plain_MarksMentionsAndListsThem() => Assert.Equal(
        [
            "«Umerov» in «Miami»",
            "",
            "«KYIV», Dec 6 — Secretary «Rustem Umerov» met the «Ukrainian» delegation on",
            "«Friday».",
            "",
            "It was their sixth meeting.",
            "",
            "people     Rustem Umerov",
            "places     United States/Florida/Miami",
            "dates      2025-12-05",
            "published  2025-12-06",
            "source     AFP",
            "filed from Ukraine/Kyiv",
            "file       talks.txt",
            "id         a1b2",
        ],
        Rendered.Lines(ArticleView.Of(Articles.Talks, "/news")));

    [Fact]
    public void Article_WithColours_ColoursByKind()
    {
        var shown = Rendered.Coloured(ArticleView.Of(Articles.Talks, "/news"));

        Assert.Contains("\u001b[38;5;6mRustem Umerov", shown, StringComparison.Ordinal);
        Assert.Contains("\u001b[38;5;2mMiami", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("«", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Article_WithoutTitle_BeginsWithItsText()
    {
        var article = Articles.Talks.Article with { Title = "", Body = "Text." };

        Assert.Equal("Text.", Rendered.Lines(ArticleView.Of(new AnnotatedArticle(article, []), "/news"))[0]);
    }

    [Fact]
    public void Article_Hostile_IsShownAsText()
    {
        var article = Articles.Talks.Article with { Title = "[bold]Talks[/]", Body = "\u001b[2Jclear \u202Eback\n\nend" };

        var lines = Rendered.Lines(ArticleView.Of(new AnnotatedArticle(article, []), "/news"));

        Assert.Equal(["[bold]Talks[/]", "", "clear back", "", "end"], lines[..5]);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(200)]
    public void Annotations_AnyWidth_Fit(int width) => Assert.All(
        Rendered.Lines(AnnotationView.Of(Articles.Talks), width), line => Assert.InRange(Cells.Width(line), 0, width));

    [Fact]
    public void Mentions_OfAValue_SayWhereAndWhy() => Assert.Equal(
        [
            "People",
            "  Rustem Umerov  2 mentions",
            "      Umerov at 1:1 · surname of Rustem Umerov",
            "      Rustem Umerov at 2:25 · a first name and a surname after the title Secretary",
            "Locations",
            "  United States/Florida/Miami",
            "      Miami at 1:11 · the largest place of this name",
            "Demonyms",
            "  Ukraine",
            "      Ukrainian at 2:47 · a people's name",
            "Dateline",
            "  Ukraine/Kyiv",
            "      KYIV at 2:1 · in the dateline",
            "Dates",
            "  2025-12-05",
            "      Friday at 2:71 · the Friday before publication",
        ],
        Rendered.Lines(MentionsView.Of(Articles.Talks), 160));

    [Fact]
    public void Mentions_AlikeAndUnplaced_AreOneLineAndInNoFacet()
    {
        var mention = new Mention { Kind = EntityKind.Location, Start = 0, Length = 6, Text = "Umerov", Why = "contested" };
        var mentions = Enumerable.Range(0, 9).Select(i => mention with { Start = i }).ToArray();

        var lines = Rendered.Lines(MentionsView.Of(Articles.Talks with { Mentions = mentions }), 160);

        Assert.Equal(
            ["Locations", "  Umerov  9 mentions  in no facet", "      Umerov at 1:1, 1:2, 1:3, 1:4, 1:5, 1:6 and 3 more · contested"], lines);
    }
}
