using System.Net;

namespace Dateline.Tests.Web;

public sealed class TimelineEndpointTests(SeedsServer server) : IClassFixture<SeedsServer>
{
    [Fact]
    public async Task Timeline_Published_CountsEveryArticleOnce()
    {
        var page = await server.GetAsync("/api/search?q=ukraine");

        var timeline = await server.GetAsync("/api/timeline?q=ukraine&level=day&sort=newest");

        Assert.Equal(["axis", "level", "buckets", "missing", "coarser"], timeline.EnumerateObject().Select(member => member.Name));
        Assert.Equal("published", timeline.GetProperty("axis").GetString());
        Assert.Equal("day", timeline.GetProperty("level").GetString());
        Assert.Equal(
            page.GetProperty("total").GetInt32(),
            timeline.GetProperty("buckets").EnumerateArray().Sum(bucket => bucket.GetProperty("count").GetInt32()) +
            timeline.GetProperty("missing").GetInt32() + timeline.GetProperty("coarser").GetInt32());
    }

    [Theory]
    [InlineData("axis=publised", "published")]
    [InlineData("level=days", "day")]
    [InlineData("levle=day", "level")]
    public async Task Timeline_WrongParameter_IsAProblemThatNamesTheNearest(string parameters, string nearest)
    {
        using var response = await server.Client.GetAsync($"/api/timeline?{parameters}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains($"'{nearest}'", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
