namespace Dateline.Tests.Cli.Commands;

public sealed class SearchCommandTests(SeedsArchive archive) : IClassFixture<SeedsArchive>
{
    private const string Title = "U.S, Ukraine Forge Security Framework";

    [Fact]
    public async Task Search_Phrase_ShowsTheArticle()
    {
        var result = await archive.RunAsync("search", "\"security framework\"");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains(Title, result.Output, StringComparison.Ordinal);
        Assert.Contains("2025-12-06 06:50 UTC · MENAFN", result.Output, StringComparison.Ordinal);
        Assert.Contains("«security framework»", string.Join(' ', result.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("People (", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_Json_HasTheDocumentedMembers()
    {
        var result = await archive.RunAsync("search", "\"security framework\"", "--json");

        var hit = result.Json.GetProperty("hits")[0];
        Assert.Equal(
            ["query", "total", "tookMs", "notices", "suggestion", "hits", "readAs", "facets"],
            result.Json.EnumerateObject().Select(member => member.Name));
        Assert.Equal(Title, hit.GetProperty("title").GetString());
        Assert.Equal("2025-12-06T06:50:44Z", hit.GetProperty("published").GetString());
        Assert.Equal("MENAFN", hit.GetProperty("source").GetString());
        Assert.Contains(hit.GetProperty("snippet").EnumerateArray(), part => part.GetProperty("match").GetBoolean());
        Assert.Equal(
            ["people", "organisations", "locations", "published", "mentioned", "source", "language", "filed"],
            result.Json.GetProperty("facets").EnumerateObject().Select(facet => facet.Name));
    }

    [Fact]
    public async Task Search_Surname_FindsTheSameAsTheFullName()
    {
        var bySurname = await archive.RunAsync("search", "--person", "umerov", "--json");
        var byName = await archive.RunAsync("search", "--person", "Rustem Umerov", "--json");

        Assert.InRange(Total(bySurname), 1, int.MaxValue);
        Assert.Equal(Total(byName), Total(bySurname));
    }

    [Theory]
    [InlineData("people", "--person")]
    [InlineData("organisations", "--org")]
    [InlineData("locations", "--place")]
    [InlineData("source", "--source")]
    public async Task Search_FacetValueChosen_HasAsManyHitsAsItsCountSaid(string facet, string option)
    {
        var all = await archive.RunAsync("search", "talks", "--facets", "3", "--json");

        foreach (var value in all.Json.GetProperty("facets").GetProperty(facet).GetProperty("values").EnumerateArray())
        {
            var chosen = await archive.RunAsync("search", "talks", option, value.GetProperty("value").GetString()!, "--json");
            Assert.Equal(value.GetProperty("count").GetInt32(), Total(chosen));
        }
    }

    [Fact]
    public async Task Search_Excluded_IsTheRest()
    {
        var all = await archive.RunAsync("search", "--json");
        var with = await archive.RunAsync("search", "--place", "Russia", "--json");
        var without = await archive.RunAsync("search", "--not-place", "Russia", "--json");

        Assert.Equal(Total(all), Total(with) + Total(without));
    }

    [Fact]
    public async Task Search_Newest_IsInOrderAcrossPages()
    {
        var first = await archive.RunAsync("search", "--sort", "newest", "--size", "5", "--json");
        var second = await archive.RunAsync("search", "--sort", "newest", "--size", "5", "--page", "2", "--json");

        var dates = Published(first).Concat(Published(second)).ToList();
        Assert.Equal(10, dates.Count);
        Assert.Equal(dates.OrderDescending(StringComparer.Ordinal), dates);
    }

    [Fact]
    public async Task Search_NoHits_IsNoError()
    {
        var result = await archive.RunAsync("search", "xyzzyplugh");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("No article matches xyzzyplugh", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_WordsWithoutQuotes_AreOneQuery()
    {
        var result = await archive.RunAsync("search", "security", "framework", "--json");

        Assert.Equal("security framework", result.Json.GetProperty("query").GetString());
    }

    [Fact]
    public async Task Search_AfterDashes_MayBeginWithAHyphen()
    {
        var result = await InProcess.RunAsync("search", "--json", "--index", archive.Index, "--", "-russia");

        Assert.Equal("-russia", result.Json.GetProperty("query").GetString());
    }

    [Fact]
    public async Task Search_UnknownField_PointsAtTheColumn()
    {
        var result = await archive.RunAsync("search", "talks persn:umerov");

        var lines = result.Error.Split('\n');
        var query = Array.FindIndex(lines, line => line.Trim() == "talks persn:umerov");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("'person'", result.Error, StringComparison.Ordinal);
        Assert.Equal(lines[query].IndexOf("persn", StringComparison.Ordinal), lines[query + 1].IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Search_UnknownPerson_IsAnErrorWithItsParameter()
    {
        var result = await archive.RunAsync("search", "--person", "Nobody Inparticular", "--json");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("person", result.Json.GetProperty("parameter").GetString());
    }

    [Fact]
    public async Task Search_Repaired_SaysSoOnStandardError()
    {
        var result = await archive.RunAsync("search", "(talks", "--json");

        Assert.Contains("note:", result.Error, StringComparison.Ordinal);
        Assert.Single(result.Json.GetProperty("notices").EnumerateArray());
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(200)]
    public async Task Search_AnyWidth_Fits(int width)
    {
        var result = await InProcess.RunAsync(["search", "talks", "--index", archive.Index], width);

        Assert.All(result.Output.Split('\n'), line => Assert.InRange(line.Length, 0, width));
    }

    private static int Total(CommandResult result) => result.Json.GetProperty("total").GetInt32();

    private static IEnumerable<string?> Published(CommandResult result) =>
        result.Json.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("published")).Select(date => date.GetString());
}
