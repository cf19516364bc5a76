using System.Net;
using Dateline.Web;
using Dateline.Web.Security;
using Microsoft.Extensions.Configuration;

namespace Dateline.Tests.Web;

public sealed class ServerTests(SeedsServer server) : IClassFixture<SeedsServer>
{
    private static readonly int Seeds = Directory.GetFiles(Repository.Seeds, "*.txt").Length;

    [Fact]
    public async Task Article_ListedId_IsFound()
    {
        var page = await server.GetAsync("/api/search?q=%22security+framework%22");
        var id = page.GetProperty("hits")[0].GetProperty("id").GetString();

        var article = await server.GetAsync($"/api/articles/{Uri.EscapeDataString(id!)}");

        Assert.Equal(id, article.GetProperty("id").GetString());
        Assert.StartsWith("U.S, Ukraine Forge Security Framework\n", article.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/articles/nowhere", "nowhere")]
    [InlineData("/api/articles/a%2Fb", "'a/b'")]
    [InlineData("/api/nothing", "/api/nothing")]
    public async Task Address_Unknown_IsAProblem(string address, string detail)
    {
        using var response = await server.Client.GetAsync(new Uri(address, UriKind.Relative));

        var problem = await SeedsServer.ReadAsync(response);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(detail, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Method_NotAllowed_IsAProblem()
    {
        using var response = await server.Client.PostAsync(new Uri("/api/search", UriKind.Relative), null);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(405, (await SeedsServer.ReadAsync(response)).GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task Status_TellsOfIndexAndIndexer()
    {
        var status = await server.GetAsync("/api/status");

        Assert.Equal(Seeds, status.GetProperty("index").GetProperty("articles").GetInt32());
        Assert.Equal(Seeds, status.GetProperty("indexer").GetProperty("added").GetInt32());
        Assert.Equal("watching", status.GetProperty("indexer").GetProperty("state").GetString());
    }

    [Theory]
    [InlineData("/health/live", "live")]
    [InlineData("/health/ready", "ready")]
    public async Task Health_Indexed_IsWell(string address, string status) =>
        Assert.Equal(status, (await server.GetAsync(address)).GetProperty("status").GetString());

    [Fact]
    public async Task Ready_WithoutAnIndex_IsUnavailable()
    {
        using var folder = new TemporaryFolder();
        await using var empty = DatelineServer.Create(new ConfigurationManager(), "http://127.0.0.1:0", settings =>
        {
            settings.Index = folder.Write("index/no-folder", "in the way");
            settings.Paths = [folder.Path];
        });
        await empty.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(empty.Urls.Single()) };

        using var response = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        await empty.StopAsync();
    }

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:5280", HttpStatusCode.OK)]
    [InlineData("[::1]:5280", HttpStatusCode.OK)]
    [InlineData("news.example", HttpStatusCode.BadRequest)]
    [InlineData("localhost.news.example", HttpStatusCode.BadRequest)]
    [InlineData("192.168.1.2", HttpStatusCode.BadRequest)]
    public async Task Host_OfElsewhere_IsRefused(string host, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/search");
        request.Headers.Host = host;

        using var response = await server.Client.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("http://0.0.0.0:80")]
    [InlineData("http://*:80")]
    [InlineData("http://192.168.1.2:80")]
    [InlineData("http://news.example")]
    [InlineData("https://localhost:443")]
    [InlineData("http://localhost:80/path")]
    [InlineData("http://localhost:5280;http://[::]:80")]
    [InlineData("localhost:80")]
    public void Urls_BeyondThisMachine_AreRefused(string urls) =>
        Assert.Throws<AddressRefusedException>(() => LoopbackUrls.Parse(urls));

    [Theory]
    [InlineData(null, LoopbackUrls.Default)]
    [InlineData("http://127.0.0.1:0", "http://127.0.0.1:0")]
    [InlineData("http://[::1]:8080", "http://[::1]:8080")]
    [InlineData("http://LOCALHOST:8080", "http://LOCALHOST:8080")]
    public void Urls_OfThisMachine_AreTaken(string? urls, string expected) => Assert.Equal([expected], LoopbackUrls.Parse(urls));
}
