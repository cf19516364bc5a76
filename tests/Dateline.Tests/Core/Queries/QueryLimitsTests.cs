using Dateline.Core.Queries;

namespace Dateline.Tests.Core.Queries;

public sealed class QueryLimitsTests
{
    [Theory]
    [InlineData(1, 10, 10)]
    [InlineData(1, 0, 0)]
    [InlineData(100, 100, 1000)]
    public void Check_InRange_Passes(int page, int size, int facets) =>
        QueryLimits.Check(new ArticleQuery { Page = page, Size = size, FacetSize = facets });

    [Theory]
    [InlineData(0, 10, 10, "page")]
    [InlineData(101, 100, 10, "page")]
    [InlineData(1, -1, 10, "size")]
    [InlineData(1, 101, 10, "size")]
    [InlineData(1, 10, 1001, "facets")]
    public void Check_OutOfRange_NamesTheParameter(int page, int size, int facets, string parameter)
    {
        var query = new ArticleQuery { Page = page, Size = size, FacetSize = facets };

        Assert.Equal(parameter, Assert.Throws<QueryException>(() => QueryLimits.Check(query)).Parameter);
    }

    [Fact]
    public void Check_EmptyValue_NamesTheFacet()
    {
        var choices = new Dictionary<FacetKind, FacetChoice> { [FacetKind.People] = new() { Not = [" "] } };

        Assert.Equal("person", Assert.Throws<QueryException>(() => QueryLimits.Check(new ArticleQuery { Choices = choices })).Parameter);
    }

    [Fact]
    public void Check_EndlessText_IsRefused() =>
        Assert.Throws<QueryException>(() => QueryLimits.Check(new ArticleQuery { Text = new string('x', QueryLimits.MaxTextLength + 1) }));

    [Fact]
    public void Choice_Misspelt_NamesTheNearest() => Assert.Contains(
        "did you mean 'newest'", Assert.Throws<QueryException>(() => ChoiceParameter.Parse<SortOrder>("sort", "newst")).Message, StringComparison.Ordinal);

    [Fact]
    public void Facet_Misspelt_NamesTheNearest() => Assert.Contains(
        "did you mean 'people'", Assert.Throws<QueryException>(() => FacetNames.Parse("peple")).Message, StringComparison.Ordinal);
}
