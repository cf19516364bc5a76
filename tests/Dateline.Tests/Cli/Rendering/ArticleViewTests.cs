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
    public void Annotations_Mention_SaysWhereWhatAndWhy()
    {
        var lines = Rendered.Lines(AnnotationView.Of(Articles.Talks), 160);

        Assert.Contains("2:71  date                 Friday → 2025-12-05 · the Friday before publication", lines);
        Assert.Contains("2:25  person               Rustem Umerov · a first name and a surname after the title Secretary", lines);
        Assert.Contains(lines, line => line.Contains("location (demonym)", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("location (dateline)", StringComparison.Ordinal));
    }
}
