namespace Dateline.Tests.Cli.Commands;

public sealed class AmbiguousNameTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public AmbiguousNameTests() => _folder.Write(
        "news.jsonl",
        """
        {"title":"Budget vote","body":"Senator John Delgado spoke. Senator John Delgado left."}
        {"title":"Harbour works","body":"Senator Maria Delgado spoke in Lisbon."}
        {"title":"Second vote","body":"Senator John Delgado spoke again."}

        """);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Search_AmbiguousSurname_ListsTheCandidatesWithCounts()
    {
        var index = Path.Combine(_folder.Path, "index");
        await InProcess.RunAsync("index", Path.Combine(_folder.Path, "news.jsonl"), "--index", index);

        var plain = await InProcess.RunAsync("search", "--person", "delgado", "--index", index);
        var json = await InProcess.RunAsync("search", "--person", "delgado", "--index", index, "--json");

        Assert.Equal((2, 2), (plain.ExitCode, json.ExitCode));
        Assert.Matches(@"(?m)^ +2  John Delgado$\n +1  Maria Delgado$", plain.Error.ReplaceLineEndings("\n"));
        Assert.Equal(
            [("John Delgado", 2), ("Maria Delgado", 1)],
            json.Json.GetProperty("candidates").EnumerateArray()
                .Select(candidate => (candidate.GetProperty("value").GetString()!, candidate.GetProperty("count").GetInt32())));
    }

    [Fact]
    public async Task Facet_NoValues_IsAnEmptyList()
    {
        var index = Path.Combine(_folder.Path, "index");
        await InProcess.RunAsync("index", Path.Combine(_folder.Path, "news.jsonl"), "--index", index);

        var result = await InProcess.RunAsync("facet", "people", "--prefix", "xyzzy", "--index", index);

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("People (", result.Output, StringComparison.Ordinal);
    }
}
