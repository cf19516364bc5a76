namespace Dateline.Tests.Cli.Commands;

public sealed class ReportCommandsTests(SeedsArchive archive) : IClassFixture<SeedsArchive>
{
    private static readonly int Seeds = Directory.GetFiles(Repository.Seeds, "*.txt").Length;

    [Fact]
    public async Task Facet_People_ListsNamesWithCounts()
    {
        var result = await archive.RunAsync("facet", "people", "--prefix", "umer");

        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"(?m)^ +\d+ Rustem Umerov$", result.Output);
    }

    [Fact]
    public async Task Facet_Json_IsOrderedByCount()
    {
        var result = await archive.RunAsync("facet", "locations", "--size", "50", "--json");

        var counts = result.Json.GetProperty("values").EnumerateArray().Select(value => value.GetProperty("count").GetInt32()).ToList();
        Assert.Equal("locations", result.Json.GetProperty("facet").GetString());
        Assert.InRange(counts.Count, 5, 50);
        Assert.Equal(counts.OrderDescending(), counts);
    }

    [Fact]
    public async Task Show_ListedId_ShowsTheWholeArticle()
    {
        var search = await archive.RunAsync("search", "\"security framework\"", "--json");
        var id = search.Json.GetProperty("hits")[0].GetProperty("id").GetString()!;

        var plain = await archive.RunAsync("show", $"id:{id}");
        var explained = await archive.RunAsync("show", id, "--why");
        var json = await archive.RunAsync("show", id, "--json");

        Assert.Contains("Dialogue will resume", plain.Output, StringComparison.Ordinal);
        Assert.Contains("«Rustem Umerov»", plain.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("a person, after", plain.Output, StringComparison.Ordinal);
        Assert.Contains("Rustem Umerov at 4:147", explained.Output, StringComparison.Ordinal);
        Assert.Contains("gazetteer.tsv", explained.Error, StringComparison.Ordinal);
        Assert.Equal(id, json.Json.GetProperty("id").GetString());
        Assert.All(json.Json.GetProperty("mentions").EnumerateArray(), mention => Assert.Equal(
            mention.GetProperty("text").GetString(),
            json.Json.GetProperty("text").GetString()!.Substring(
                mention.GetProperty("start").GetInt32(), mention.GetProperty("length").GetInt32())));
    }

    [Fact]
    public async Task Show_UnknownId_Fails()
    {
        var result = await archive.RunAsync("show", "nowhere");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("There is no article 'nowhere'", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stats_CountsArticles()
    {
        var result = await archive.RunAsync("stats", "--json");

        Assert.Equal(Seeds, result.Json.GetProperty("articles").GetInt32());
        Assert.Equal(Seeds, result.Json.GetProperty("files").GetInt32());
    }

    [Fact]
    public async Task Stats_NoIndex_SaysWhatToDo()
    {
        using var folder = new TemporaryFolder();

        var result = await InProcess.RunAsync("stats", "--index", Path.Combine(folder.Path, "none"));

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("dateline index", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_SoundIndex_Passes()
    {
        var result = await archive.RunAsync("check", "--json");

        Assert.Equal(0, result.ExitCode);
        Assert.True(result.Json.GetProperty("sound").GetBoolean());
        Assert.Equal(Seeds, result.Json.GetProperty("articles").GetInt32());
    }

    [Fact]
    public async Task Check_DamagedIndex_Fails()
    {
        using var folder = new TemporaryFolder();
        var index = Path.Combine(folder.Path, "index");
        await InProcess.RunAsync("index", Repository.Seeds, "--index", index);
        foreach (var file in Directory.EnumerateFiles(index, "*", SearchOption.AllDirectories).Where(IsSegmentData))
        {
            var bytes = File.ReadAllBytes(file);
            bytes.AsSpan(bytes.Length / 3, bytes.Length / 3).Clear();
            File.WriteAllBytes(file, bytes);
        }

        var result = await InProcess.RunAsync("check", "--index", index);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("problem", result.Output + result.Error, StringComparison.Ordinal);
    }

    private static bool IsSegmentData(string path) => Path.GetExtension(path) is ".cfs" or ".fdt" or ".doc" or ".tim" or ".dvd";
}
