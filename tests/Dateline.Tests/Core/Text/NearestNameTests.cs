using Dateline.Core.Text;

namespace Dateline.Tests.Core.Text;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("persn", "person")]
    [InlineData("persons", "person")]
    [InlineData("palce", "place")]
    [InlineData("PLACE", "place")]
    [InlineData("pub", "published")]
    public void Of_Misspelling_GivesTheNameMeant(string typed, string expected) =>
        Assert.Equal(expected, NearestName.Of(typed, ["title", "person", "org", "place", "published"]));

    [Theory]
    [InlineData("kyiv", "kyiv", 0)]
    [InlineData("kyiv", "kiev", 2)]
    [InlineData("kyiv", "kyvi", 1)]
    [InlineData("", "abc", 3)]
    public void Distance_CountsEditsAndSwaps(string left, string right, int distance) =>
        Assert.Equal(distance, NearestName.Distance(left, right));
}
