using Dateline.Core.Articles;
using Dateline.Core.Queries;

namespace Dateline.Tests.Core.Articles;

public class ArticleFacetsTests
{
    [Fact]
    public void Values_DemonymsAndDateline_DoNotCount()
    {
        var annotated = Annotated(
            Mention(EntityKind.Location, "Ukraine") with { InDateline = true },
            Mention(EntityKind.Location, "Russia") with { Demonym = true },
            Mention(EntityKind.Location, "United States/Florida/Miami"));

        Assert.Equal(["United States/Florida/Miami"], annotated.Values(FacetKind.Locations));
    }

    [Theory]
    [InlineData(LocationSources.Demonyms, "Russia|Poland")]
    [InlineData(LocationSources.Dateline, "Poland|Ukraine/Kyiv")]
    [InlineData(LocationSources.Demonyms | LocationSources.Dateline, "Russia|Poland|Ukraine/Kyiv")]
    public void Values_LocationSources_CountToo(LocationSources sources, string expected)
    {
        var annotated = Annotated(
            Mention(EntityKind.Location, "Ukraine/Kyiv") with { InDateline = true },
            Mention(EntityKind.Location, "Russia") with { Demonym = true },
            Mention(EntityKind.Location, "Poland")) with
        {
            FiledPlace = "Ukraine/Kyiv",
            Locations = sources,
        };

        Assert.Equal(expected.Split('|'), annotated.Values(FacetKind.Locations));
    }

    [Fact]
    public void Values_FiledPlaceNamedInTheText_CountsOnce()
    {
        var annotated = Annotated(Mention(EntityKind.Location, "Ukraine")) with { FiledPlace = "Ukraine", Locations = LocationSources.Dateline };

        Assert.Equal(["Ukraine"], annotated.Values(FacetKind.Locations));
    }

    [Fact]
    public void Values_NamedTwice_CountOnceInTextOrder()
    {
        var annotated = Annotated(
            Mention(EntityKind.Person, "Rustem Umerov"), Mention(EntityKind.Person, "Andriy Hnatov"), Mention(EntityKind.Person, "Rustem Umerov"));

        Assert.Equal(["Rustem Umerov", "Andriy Hnatov"], annotated.Values(FacetKind.People));
    }

    [Fact]
    public void ValuesAndAncestors_Place_AddsEachNodeOnce()
    {
        var annotated = Annotated(
            Mention(EntityKind.Location, "United States/Florida/Miami"), Mention(EntityKind.Location, "United States/Florida/Tampa"));

        Assert.Equal(
            ["United States", "United States/Florida", "United States/Florida/Miami", "United States/Florida/Tampa"],
            annotated.ValuesAndAncestors(FacetKind.Locations));
    }

    [Theory]
    [InlineData("2025-12-05..2025-12-07", "2025-12-05 2025-12-06 2025-12-07")]
    [InlineData("2025-12-31..2026-01-01", "2025-12-31 2026-01-01")]
    [InlineData("2025-11-15..2026-01-15", "2025-11 2025-12 2026-01")]
    [InlineData("1990-01-01..1993-12-31", "1990 1991 1992 1993")]
    [InlineData("2025-12", "2025-12")]
    [InlineData("2025", "2025")]
    public void Values_MentionedRange_IsFiledUnderTheFinestPartsThatAreFew(string value, string parts)
    {
        var annotated = Annotated(Mention(EntityKind.Date, value));

        Assert.Equal(parts.Split(' '), annotated.Values(FacetKind.Mentioned));
    }

    [Fact]
    public void ValuesAndAncestors_Published_HasYearMonthAndDay()
    {
        var annotated = Annotated() with
        {
            Article = Article() with { Published = new PublicationTime(new DateTimeOffset(2025, 12, 6, 6, 50, 44, TimeSpan.Zero), HasTime: true) },
        };

        Assert.Equal(["2025", "2025-12", "2025-12-06"], annotated.ValuesAndAncestors(FacetKind.Published));
    }

    private static AnnotatedArticle Annotated(params Mention[] mentions) => new(Article(), mentions);

    private static Article Article() => new() { Id = "1", Title = "T", Body = "B", Path = "/a.txt", ContentHash = "0" };

    private static Mention Mention(EntityKind kind, string value) => new() { Kind = kind, Start = 0, Length = 1, Text = "T", Value = value };
}
