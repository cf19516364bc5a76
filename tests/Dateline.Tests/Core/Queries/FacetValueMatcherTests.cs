using Dateline.Core.Queries;

namespace Dateline.Tests.Core.Queries;

public sealed class FacetValueMatcherTests
{
    private static readonly string[] People =
        ["Rustem Umerov", "Jared Kushner", "Charles Kushner", "José García", "Kushner Santos", "Ann", "Ann Lee"];

    private static readonly string[] Places =
    [
        "United States", "United States/Florida", "United States/Florida/Miami", "United States/Ohio/Miami", "Georgia",
        "United States/Georgia", "France/Paris",
    ];

    [Theory]
    [InlineData("umerov", "Rustem Umerov")]
    [InlineData("RUSTEM", "Rustem Umerov")]
    [InlineData("jose garcia", "José García")]
    [InlineData("ann", "Ann")]
    [InlineData("kushner", "Jared Kushner|Charles Kushner")]
    [InlineData("ushner", "")]
    [InlineData("", "")]
    public void Match_Person_BySurnameCaseAndAccents(string typed, string expected) =>
        Assert.Equal(expected, string.Join('|', FacetValueMatcher.Match(FacetKind.People, typed, People)));

    [Theory]
    [InlineData("united states", "United States")]
    [InlineData("florida", "United States/Florida")]
    [InlineData("Miami", "United States/Florida/Miami|United States/Ohio/Miami")]
    [InlineData("florida/miami", "United States/Florida/Miami")]
    [InlineData("Georgia", "Georgia")]
    [InlineData("states", "United States")]
    public void Match_Place_ByNodeOrPath(string typed, string expected) =>
        Assert.Equal(expected, string.Join('|', FacetValueMatcher.Match(FacetKind.Locations, typed, Places)));
}
