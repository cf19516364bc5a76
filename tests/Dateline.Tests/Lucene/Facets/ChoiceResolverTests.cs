using Dateline.Core.Queries;
using Dateline.Tests.Lucene.Reference;
using static Dateline.Tests.Lucene.Reference.Stories;

namespace Dateline.Tests.Lucene.Facets;

public sealed class ChoiceResolverTests
{
    [Theory]
    [InlineData(FacetKind.People, "umerov", 1)]
    [InlineData(FacetKind.People, "RUSTEM UMEROV", 1)]
    [InlineData(FacetKind.Locations, "miami", 1)]
    [InlineData(FacetKind.Locations, "Florida", 2)]
    [InlineData(FacetKind.Source, "menafn", 1)]
    [InlineData(FacetKind.Published, "2031", 0)]
    public void Choose_UnambiguousValue_IsResolved(FacetKind kind, string typed, int total)
    {
        using var archive = Archive();

        Assert.Equal(total, archive.Search(Choosing(kind, typed)).Total);
    }

    [Fact]
    public void Choose_AmbiguousValue_ListsTheCandidatesWithCounts()
    {
        using var archive = Archive();

        var error = Assert.Throws<QueryException>(() => archive.Search(Choosing(FacetKind.People, "smith")));

        Assert.Equal("person", error.Parameter);
        Assert.Equal([new Candidate("John Smith", 2), new Candidate("Ann Smith", 1)], error.Candidates);
        Assert.Contains("John Smith (2), Ann Smith (1)", error.Message);
    }

    [Theory]
    [InlineData(FacetKind.People, "umerof", "Rustem Umerov")]
    [InlineData(FacetKind.Locations, "Maimi", "United States/Florida/Miami")]
    [InlineData(FacetKind.Source, "MENAFM", "MENAFN")]
    public void Choose_UnknownValue_NamesTheNearest(FacetKind kind, string typed, string nearest)
    {
        using var archive = Archive();

        var error = Assert.Throws<QueryException>(() => archive.Search(Choosing(kind, typed)));

        Assert.Contains($"'{nearest}'", error.Message);
        Assert.Contains(typed, error.Message);
    }

    [Fact]
    public void Choose_ValueOfADeletedArticle_IsUnknown()
    {
        using var archive = Archive(deleted: "0");

        Assert.Throws<QueryException>(() => archive.Search(Choosing(FacetKind.People, "umerov")));
    }

    [Fact]
    public void Choose_ValueInAFacetWithoutValues_SaysThatThereAreNone()
    {
        using var archive = Archive();

        var error = Assert.Throws<QueryException>(() => archive.Search(Choosing(FacetKind.Organisations, "NATO")));

        Assert.Contains("No article has a", error.Message);
    }

    private static ArticleQuery Choosing(FacetKind kind, string typed) =>
        new() { Choices = new Dictionary<FacetKind, FacetChoice> { [kind] = new() { Any = [typed] } } };

    private static SmallArchive Archive(string? deleted = null) => new(
        [
            Story("0", "a", "", "2025-12-06", "MENAFN", people: ["Rustem Umerov", "John Smith"], places: ["United States/Florida/Miami"]),
            Story("1", "a", "", "2025-12-06", "Reuters", people: ["Ann Smith", "John Smith"], places: ["United States/Florida"]),
        ],
        deleted: deleted is null ? [] : [deleted]);
}
