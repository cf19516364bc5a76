using Dateline.Cli.Rendering;
using Dateline.Core.Queries;
using Dateline.Core.Results;

namespace Dateline.Tests.Cli.Rendering;

public sealed class SearchPageViewTests
{
    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(200)]
    public void Page_AnyWidth_FitsWithoutTrailingBlanks(int width)
    {
        var lines = Plain(Pages.Talks, width);

        Assert.All(lines, line => Assert.InRange(Cells.Width(line), 0, width));
        Assert.All(lines, line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void Page_Plain_ShowsHitWithMarkedMatch()
    {
        var text = string.Join('\n', Plain(Pages.Talks, 200));

        Assert.Contains("21 articles match security framework · 3.1 ms", text, StringComparison.Ordinal);
        Assert.Contains("2025-12-06 06:50 UTC · MENAFN · seeds/000_2a829ac5091f2249.txt · id:2a829ac5091f2249", text, StringComparison.Ordinal);
        Assert.Contains("forged a «security framework» following", text, StringComparison.Ordinal);
        Assert.Contains("Steven Witkoff, Jared Kushner, Rustem Umerov, Andriy Hnatov", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_WithColours_MarksMatchByColourAlone()
    {
        var shown = Rendered.Coloured(SearchPageView.Of(Pages.Talks, new ArticleQuery(), "/news"), 100);

        Assert.Contains("\u001b[1;38;5;11msecurity framework", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("«", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Facets_Narrow_StandInTwoColumns()
    {
        var lines = Plain(Pages.Talks, 80);

        var heading = Assert.Single(lines, line => line.StartsWith("People (4)", StringComparison.Ordinal));
        Assert.Contains("Organisations (2)", heading, StringComparison.Ordinal);
    }

    [Fact]
    public void Facets_Locations_StandBelowTheirCountry()
    {
        var lines = Plain(Pages.Talks, 60);

        var start = Array.FindIndex(lines, line => line.Trim() == "Locations (17)");
        Assert.Equal(
            ["  9 United States", "  6   Florida", "  5     Miami", "✗ 8 Ukraine", "  1 Russia/Moscow", "    and 12 more"],
            lines[(start + 1)..(start + 7)]);
    }

    [Fact]
    public void Facets_MoreThanTwiceTheSize_AreCutButForTheChosen()
    {
        var lines = Plain(Pages.Talks, 60, new ArticleQuery { FacetSize = 1 });

        var start = Array.FindIndex(lines, line => line.Trim() == "Locations (17)");
        Assert.Equal(["  9 United States", "  6   Florida", "✗ 8 Ukraine", "    and 14 more"], lines[(start + 1)..(start + 5)]);
    }

    [Fact]
    public void Facets_Chosen_AreTicked() => Assert.Contains("✓  9 Rustem Umerov", Plain(Pages.Talks, 60));

    [Fact]
    public void Facets_WithMissing_CountThemAsNone() => Assert.Contains("   3 none", Plain(Pages.Talks, 60));

    [Fact]
    public void Facets_WithoutValues_AreLeftOut() =>
        Assert.DoesNotContain(Plain(Pages.Talks, 60), line => line.Contains("Source", StringComparison.Ordinal));

    [Fact]
    public void Hint_FirstOfThreePages_NamesTheNext() => Assert.Equal("page 1 of 3 · next: --page 2", Plain(Pages.Talks, 80)[^1]);

    [Fact]
    public void Hint_LastPage_NamesNoNext() => Assert.Equal("page 3 of 3", Plain(Pages.Talks, 80, new ArticleQuery { Page = 3 })[^1]);

    [Fact]
    public void Hint_BeyondTheLastPage_NamesTheLast() =>
        Assert.Equal("There is no page 4: the last is --page 3", Plain(Pages.Talks, 80, new ArticleQuery { Page = 4 })[^1]);

    [Fact]
    public void Summary_NoHits_SaysSo()
    {
        var page = Pages.Talks with { Total = 0, Hits = [], Facets = [], Suggestion = "security network" };

        Assert.Equal(["No article matches security framework · 3.1 ms", "Did you mean security network?"], Plain(page, 80));
    }

    [Fact]
    public void ReadAs_WordsAlone_IsNotRepeated() =>
        Assert.DoesNotContain(Plain(Pages.Talks, 80), line => line.StartsWith("read as", StringComparison.Ordinal));

    [Fact]
    public void ReadAs_Differs_IsShown()
    {
        var page = Pages.Talks with { Query = "talks -russia", ReadAs = "talks AND NOT russia" };

        Assert.Contains("read as: talks AND NOT russia", Plain(page, 80));
    }

    [Theory]
    [InlineData("[red]Not markup[/] and [[brackets]]", "[red]Not markup[/] and [[brackets]]")]
    [InlineData("\u001b[31mRed\u001b[0m \u001b]0;title\u0007after \u009b1mbold", "Red after 1mbold")]
    [InlineData("Line\nbreak\ttab\r\nend", "Line break tab end")]
    [InlineData("\u202Eesrever\u202C \u2066in\u2069", "esrever in")]
    [InlineData("Emoji 👩‍🚀 stays", "Emoji 👩‍🚀 stays")]
    [InlineData("שלום עולם", "שלום עולם")]
    [InlineData("", "(no title)")]
    public void Title_Hostile_IsShownAsText(string title, string shown)
    {
        var page = Pages.Talks with { Hits = [Pages.Hit(title)], Facets = [] };

        Assert.Contains($"1  {shown}", Plain(page, 80));
    }

    [Fact]
    public void Title_Endless_IsWrapped()
    {
        var page = Pages.Talks with { Hits = [Pages.Hit(new string('x', 500))] };

        Assert.All(Plain(page, 60), line => Assert.InRange(line.Length, 0, 60));
    }

    private static string[] Plain(SearchPage page, int width, ArticleQuery? query = null) =>
        Rendered.Lines(SearchPageView.Of(page, query ?? new ArticleQuery(), "/news"), width);
}
