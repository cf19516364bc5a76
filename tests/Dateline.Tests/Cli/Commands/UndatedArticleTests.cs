using System.Text.Json;

namespace Dateline.Tests.Cli.Commands;

/// <summary>"A file without any date is indexed without one and is findable as such."</summary>
public sealed class UndatedArticleTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Index => Path.Combine(_folder.Path, "index");

    public async Task InitializeAsync()
    {
        _folder.Write("news/undated.txt", "Ferry service resumes\n\nThe ferry sails again, the company said.\n");
        _folder.Write("news/2025-11-03_ferry.txt", "Ferry service halted\n\nThe ferry stays in port, the company said.\n");
        _folder.Write("news/ambiguous.txt", "Ferry service planned\n04/07/2025\n\nThe ferry was built in Gdansk.\n");
        var report = await InProcess.RunAsync("index", Path.Combine(_folder.Path, "news"), "--index", Index, "--json");
        Assert.Equal(3, report.Json.GetProperty("added").GetInt32());
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Search_PublishedNone_FindsArticlesWithoutDate() =>
        Assert.Equal(["Ferry service planned", "Ferry service resumes"], Titles(await SearchAsync("--published", "none")));

    [Fact]
    public async Task Search_NotPublishedNone_FindsArticlesWithDate() =>
        Assert.Equal(["Ferry service halted"], Titles(await SearchAsync("--not-published", "none")));

    [Theory]
    [InlineData("2025", 1)]
    [InlineData("2025-11", 1)]
    [InlineData("2025-11-03", 1)]
    [InlineData("2025-07", 0)]
    public async Task Search_PublishedValue_FindsArticlesOfThen(string value, int expected) =>
        Assert.Equal(expected, Titles(await SearchAsync("--published", value)).Length);

    [Fact]
    public async Task Search_Facet_CountsArticlesWithoutDate() => Assert.Equal(
        2, (await SearchAsync("ferry")).GetProperty("facets").GetProperty("published").GetProperty("missing").GetInt32());

    [Fact]
    public async Task Show_ArticleWithUnclearDate_SaysWhy()
    {
        var hits = (await SearchAsync("gdansk")).GetProperty("hits");

        var shown = await InProcess.RunAsync(["show", hits[0].GetProperty("id").GetString()!, "--index", Index], width: 200);

        Assert.Contains("no date (the date line says 04/07/2025, which can be 4 July 2025 or 7 April 2025", shown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_ArticleDatedByFileName_SaysSo()
    {
        var hits = (await SearchAsync("--published", "2025-11-03")).GetProperty("hits");

        var shown = await InProcess.RunAsync("show", hits[0].GetProperty("id").GetString()!, "--index", Index);

        Assert.Contains("2025-11-03 (the file name)", shown.Output, StringComparison.Ordinal);
    }

    private async Task<JsonElement> SearchAsync(params string[] args) =>
        (await InProcess.RunAsync(["search", .. args, "--index", Index, "--json"])).Json;

    private static string[] Titles(JsonElement page) =>
        [.. page.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("title").GetString()!).Order(StringComparer.Ordinal)];
}
