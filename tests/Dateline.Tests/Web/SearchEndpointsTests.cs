using System.Net;
using System.Text.Json;

namespace Dateline.Tests.Web;

public sealed class SearchEndpointsTests(SeedsServer server) : IClassFixture<SeedsServer>
{
    [Fact]
    public async Task Search_Phrase_AnswersAsTheConsoleDoes()
    {
        var page = await server.GetAsync("/api/search?q=%22security+framework%22");

        Assert.Equal(
            ["query", "total", "tookMs", "notices", "suggestion", "hits", "readAs", "facets"],
            page.EnumerateObject().Select(member => member.Name));
        Assert.Equal("U.S, Ukraine Forge Security Framework", page.GetProperty("hits")[0].GetProperty("title").GetString());
    }

    [Fact]
    public async Task Search_RepeatedValue_IsOr()
    {
        var first = Total(await server.GetAsync("/api/search?place=Ukraine"));
        var second = Total(await server.GetAsync("/api/search?place=Russia"));
        var both = Total(await server.GetAsync("/api/search?place_all=Ukraine&place_all=Russia"));
        var either = Total(await server.GetAsync("/api/search?place=Ukraine&place=Russia"));

        Assert.InRange(both, 1, first);
        Assert.Equal(first + second - both, either);
    }

    [Fact]
    public async Task Search_PublishedNone_IsWhatTheFacetMisses()
    {
        var all = await server.GetAsync("/api/search");
        var missing = all.GetProperty("facets").GetProperty("published").GetProperty("missing").GetInt32();

        Assert.Equal(missing, Total(await server.GetAsync("/api/search?published=none")));
        Assert.Equal(Total(all) - missing, Total(await server.GetAsync("/api/search?not_published=none")));
        Assert.InRange(Total(await server.GetAsync("/api/search?published=2025-12")), 1, Total(all));
    }

    [Fact]
    public async Task Search_NotValue_Excludes()
    {
        var all = Total(await server.GetAsync("/api/search"));
        var with = Total(await server.GetAsync("/api/search?place=Russia"));

        Assert.Equal(all - with, Total(await server.GetAsync("/api/search?not_place=Russia")));
    }

    [Fact]
    public async Task Search_PublishedRange_IsInclusive()
    {
        var day = Total(await server.GetAsync("/api/search?from=2025-12-06&to=2025-12-06"));
        var rest = Total(await server.GetAsync("/api/search?to=2025-12-05")) + Total(await server.GetAsync("/api/search?from=2025-12-07"));
        var dated = Total(await server.GetAsync("/api/search?from=0001&to=9999"));

        Assert.InRange(day, 1, dated);
        Assert.Equal(dated, day + rest);
    }

    [Fact]
    public async Task Search_EmptyParameters_CountAsNotGiven()
    {
        var all = Total(await server.GetAsync("/api/search"));

        Assert.Equal(all, Total(await server.GetAsync("/api/search?q=&person=&from=&to=&mentioned_from=&sort=&page=&size=")));
    }

    [Fact]
    public async Task Search_PageAndSize_AreKept()
    {
        var page = await server.GetAsync("/api/search?sort=newest&size=3&page=2&facets=2");

        Assert.Equal(3, page.GetProperty("hits").GetArrayLength());
        Assert.InRange(page.GetProperty("facets").GetProperty("people").GetProperty("values").GetArrayLength(), 1, 2);
    }

    [Fact]
    public async Task Facet_Prefix_ListsWhatBeginsWithIt()
    {
        var facet = await server.GetAsync("/api/facets/people?prefix=umer");

        Assert.Contains("Rustem Umerov", facet.GetProperty("values").EnumerateArray().Select(value => value.GetProperty("value").GetString()));
    }

    [Theory]
    [InlineData("/api/search?persn=umerov", "persn", "'person'")]
    [InlineData("/api/search?sort=newst", "sort", "'newest'")]
    [InlineData("/api/search?page=x", "page", "no whole number")]
    [InlineData("/api/search?page=0", "page", "from 1")]
    [InlineData("/api/search?size=1000", "size", "to 100")]
    [InlineData("/api/search?page=1&page=2", "page", "2 times")]
    [InlineData("/api/search?from=2025-13", "from", "no date")]
    [InlineData("/api/search?mentioned_from=2025&mentioned_to=2024", "mentioned_to", "before")]
    [InlineData("/api/search?person=Nobody+Inparticular", "person", "Nobody Inparticular")]
    [InlineData("/api/facets/peple", "kind", "'people'")]
    [InlineData("/api/facets/people?prefx=a", "prefx", "'prefix'")]
    [InlineData("/api/status?verbose=1", "verbose", "none here")]
    public async Task Request_Wrong_IsAProblemWithItsParameter(string address, string parameter, string detail)
    {
        using var response = await server.Client.GetAsync(new Uri(address, UriKind.Relative));

        var problem = await SeedsServer.ReadAsync(response);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(400, problem.GetProperty("status").GetInt32());
        Assert.Equal("Bad Request", problem.GetProperty("title").GetString());
        Assert.Equal(parameter, problem.GetProperty("parameter").GetString());
        Assert.Contains(detail, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Array, problem.GetProperty("candidates").ValueKind);
    }

    [Fact]
    public async Task Query_UnknownField_TellsTheColumn()
    {
        var problem = await server.GetAsync("/api/search?q=talks+persn:umerov");

        Assert.Equal(7, problem.GetProperty("column").GetInt32());
    }

    [Fact]
    public async Task Query_Endless_IsRefused()
    {
        var problem = await server.GetAsync($"/api/search?q={new string('x', 5000)}");

        Assert.Equal(400, problem.GetProperty("status").GetInt32());
    }

    private static int Total(JsonElement page) => page.GetProperty("total").GetInt32();
}
