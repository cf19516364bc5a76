using Dateline.Core.Queries;
using Dateline.Core.Results;
using Dateline.Tests.Lucene.Reference;
using static Dateline.Tests.Lucene.Reference.Stories;

namespace Dateline.Tests.Lucene.Facets;

public sealed class FacetListTests
{
    [Fact]
    public void List_ByCount_BreaksTiesByName()
    {
        using var archive = new SmallArchive(
        [
            Story("0", "a", "", people: ["Zoe Adams", "Bob Young", "Carl Moss"]),
            Story("1", "a", "", people: ["Bob Young", "Abe Fox"]),
        ], perSegment: 1);

        Assert.Equal("Bob Young 2, Abe Fox 1, Carl Moss 1", Listed(archive, FacetKind.People, new ArticleQuery { FacetSize = 3 }));
    }

    [Fact]
    public void List_ByName_IsInTheOrderOfNames()
    {
        using var archive = new SmallArchive([Story("0", "a", "", people: ["Zoe Adams", "Bob Young"]), Story("1", "a", "", people: ["Zoe Adams"])]);

        Assert.Equal(
            "Bob Young 1, Zoe Adams 2",
            Listed(archive, FacetKind.People, new ArticleQuery { FacetOrder = FacetOrder.Name }));
    }

    [Fact]
    public void List_BySignificance_PutsTheOverRepresentedFirst()
    {
        using var archive = new SmallArchive(
        [
            .. Enumerable.Range(0, 8).Select(id => Story($"{id}", "vote", "", people: ["Everywhere Man"])),
            Story("8", "grain", "", people: ["Everywhere Man", "Grain Trader"]),
            Story("9", "grain", "", people: ["Everywhere Man"]),
        ]);
        var query = new ArticleQuery { Text = "grain" };

        Assert.Equal("Everywhere Man 2, Grain Trader 1", Listed(archive, FacetKind.People, query));
        Assert.Equal(
            "Grain Trader 1, Everywhere Man 2",
            Listed(archive, FacetKind.People, query with { FacetOrder = FacetOrder.Significance }));
    }

    [Fact]
    public void List_Places_HasTheSizeAtEachLevelWithAncestors()
    {
        using var archive = new SmallArchive(
        [
            Story("0", "a", "", places: ["Peru/Lima", "Ukraine/Kyiv/Kyiv"]),
            Story("1", "a", "", places: ["Ukraine/Odesa Oblast/Odesa", "United States/Texas/Paris"]),
            Story("2", "a", "", places: ["United States/Texas/Paris", "United States/Florida"]),
        ]);
        var query = new ArticleQuery { FacetSize = 1 };

        Assert.Equal(
            "Ukraine 2, United States 2, United States/Texas 2, United States/Texas/Paris 2",
            Listed(archive, FacetKind.Locations, query));
        Assert.Equal(
            "Peru 1, Peru/Lima 1, Ukraine 2, Ukraine/Kyiv 1, Ukraine/Kyiv/Kyiv 1",
            Listed(archive, FacetKind.Locations, query with { FacetOrder = FacetOrder.Name }));
    }

    [Fact]
    public void List_ChosenValueBeyondTheSize_StaysWithItsCount()
    {
        using var archive = new SmallArchive(
        [
            Story("0", "vote", "", people: ["Ann", "Bob"]),
            Story("1", "vote", "", people: ["Ann", "Bob"]),
            Story("2", "vote", "", people: ["Zed"]),
            Story("3", "grain", "", people: ["Gus"]),
        ]);
        var query = new ArticleQuery
        {
            Text = "vote",
            FacetSize = 1,
            Choices = new Dictionary<FacetKind, FacetChoice> { [FacetKind.People] = new() { Any = ["Zed", "Gus"], Not = ["Bob"] } },
        };

        var facet = Facet(archive.Search(query), FacetKind.People);

        Assert.Equal(
            [new("Zed", 1, FacetStatus.Selected), new("Bob", 0, FacetStatus.Excluded), new("Gus", 0, FacetStatus.Selected)],
            facet.Values);
        Assert.Equal(1, facet.TotalValues);
    }

    [Fact]
    public void List_NoneChosen_ShowsWhatIsMissing()
    {
        using var archive = new SmallArchive([Story("0", "a", "", people: ["Ann"]), Story("1", "a", ""), Story("2", "a", "")]);
        var query = new ArticleQuery { Choices = new Dictionary<FacetKind, FacetChoice> { [FacetKind.People] = new() { Any = ["None"] } } };

        var page = archive.Search(query);

        Assert.Equal(2, page.Total);
        Assert.Equal([new("Ann", 1, FacetStatus.Available), new("none", 2, FacetStatus.Selected)], Facet(page, FacetKind.People).Values);
    }

    [Fact]
    public void List_FewDates_ShowsYearsMonthsAndDays()
    {
        using var archive = Dated("2025-12-06", "2025-12-05", "2025-11-30");

        Assert.Equal(
            "2025 3, 2025-11 1, 2025-11-30 1, 2025-12 2, 2025-12-05 1, 2025-12-06 1",
            Listed(archive, FacetKind.Published, new ArticleQuery()));
    }

    [Fact]
    public void List_ManyDates_ShowsTheLevelsThatFit()
    {
        using var archive = Dated([.. Enumerable.Range(1, 28).Select(day => $"2025-02-{day:00}"), "2024-01-01"]);

        Assert.Equal("2024 1, 2024-01 1, 2025 28, 2025-02 28", Listed(archive, FacetKind.Published, new ArticleQuery()));
    }

    [Fact]
    public void List_MoreYearsThanFit_ShowsThoseWithMostArticlesInTimeOrder()
    {
        using var archive = Dated("1999-01-01", "2001-01-01", "2001-01-02", "2000-01-01", "2000-01-02", "2000-01-03");

        Assert.Equal("2000 3, 2001 2", Listed(archive, FacetKind.Published, new ArticleQuery { FacetSize = 2 }));
    }

    [Fact]
    public void List_ChosenSpan_ShowsTheLevelsAroundAndBelowIt()
    {
        using var archive = Dated([.. Enumerable.Range(1, 28).Select(day => $"2025-02-{day:00}"), "2025-03-01", "2024-01-01"]);
        Assert.True(DateSpan.TryParse("2025-02", out var span));

        var facet = Facet(archive.Search(new ArticleQuery { FacetSize = 2, Published = span }), FacetKind.Published);

        Assert.Equal(4 + 28, facet.Values.Count);
        Assert.Equal(["2024", "2025", "2025-02", "2025-02-01"], facet.Values.Take(4).Select(value => value.Value));
        Assert.Equal("2025-02", Assert.Single(facet.Values, value => value.Status == FacetStatus.Selected).Value);
        Assert.Equal(new FacetValue("2025-03", 1, FacetStatus.Available), facet.Values[^1]);
    }

    [Fact]
    public void List_ChosenDayWithoutNews_IsListedWithZero()
    {
        using var archive = Dated("2025-12-06", "2025-12-04");
        var query = new ArticleQuery
        {
            Choices = new Dictionary<FacetKind, FacetChoice> { [FacetKind.Published] = new() { Any = ["2025-12-05"] } },
        };

        Assert.Equal(0, archive.Search(query).Total);
        Assert.Equal("2025 2, 2025-12 2, 2025-12-04 1, 2025-12-05 0, 2025-12-06 1", Listed(archive, FacetKind.Published, query));
    }

    [Theory]
    [InlineData("um", "Rustem Umerov 1")]
    [InlineData("RUS", "Rustem Umerov 1, Ann Rust 1")]
    [InlineData("erov", "")]
    [InlineData("cor", "Córdoba García 1")]
    public void Facet_Prefix_FitsTheBeginningOfAnyWord(string prefix, string expected)
    {
        using var archive = new SmallArchive([Story("0", "a", "", people: ["Rustem Umerov", "Ann Rust", "Córdoba García"])]);

        var facet = archive.Searcher.Facet(new FacetQuery { Kind = FacetKind.People, Prefix = prefix }, CancellationToken.None);

        Assert.Equal(
            expected.Split(", ", StringSplitOptions.RemoveEmptyEntries).Order(),
            facet.Values.Select(value => $"{value.Value} {value.Count}").Order());
        Assert.Equal(facet.Values.Count, facet.TotalValues);
    }

    private static SmallArchive Dated(params string[] days) => new(days.Select((day, id) => Story($"{id}", "a", "", day)));

    private static FacetResult Facet(SearchPage page, FacetKind kind) => page.Facets.Single(facet => facet.Kind == kind);

    private static string Listed(SmallArchive archive, FacetKind kind, ArticleQuery query) =>
        string.Join(", ", Facet(archive.Search(query), kind).Values.Select(value => $"{value.Value} {value.Count}"));
}
