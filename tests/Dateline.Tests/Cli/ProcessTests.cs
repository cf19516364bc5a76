namespace Dateline.Tests.Cli;

public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ProcessTests() =>
        _folder.Write("seeds/a.txt", File.ReadAllText(Path.Combine(Repository.Seeds, "000_2a829ac5091f2249.txt")));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Search_WithoutAnIndex_FirstIndexesTheSeeds()
    {
        var result = await ChildProcess.RunAsync(_folder.Path, "search", "security framework", "--json");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(1, result.Json.GetProperty("total").GetInt32());
        Assert.Equal("seeds/a.txt", result.Json.GetProperty("hits")[0].GetProperty("path").GetString());
        Assert.Contains("There is no index in index-data yet; indexing seeds first.", result.Error, StringComparison.Ordinal);
        Assert.True(Directory.Exists(Path.Combine(_folder.Path, "index-data")));
    }

    [Fact]
    public async Task Search_NothingToIndex_Fails()
    {
        var result = await ChildProcess.RunAsync(Path.Combine(_folder.Path, "seeds"), "search", "framework");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("Nothing could be indexed", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task Output_Redirected_HasNoEscapeSequences()
    {
        var result = await ChildProcess.RunAsync(_folder.Path, "search", "framework");

        Assert.DoesNotContain('\u001b', result.Output);
        Assert.DoesNotContain('\u001b', result.Error);
        Assert.All(result.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public async Task Configuration_Malformed_IsToldWithItsFile()
    {
        _folder.Write("appsettings.json", "{ \"Dateline\": ");

        var result = await ChildProcess.RunAsync(_folder.Path, "stats");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("appsettings.json", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Configuration_OfTheWorkingFolder_Counts()
    {
        _folder.Write("appsettings.json", """{ "Dateline": { "Index": "elsewhere" } }""");

        var result = await ChildProcess.RunAsync(_folder.Path, "index", "--json");

        Assert.Equal(0, result.ExitCode);
        Assert.True(Directory.Exists(Path.Combine(_folder.Path, "elsewhere")));
    }

    [Fact]
    public async Task Watch_Interrupted_EndsCleanly()
    {
        using var child = new ChildProcess(_folder.Path, "index", "--watch");
        await child.UntilAsync("watching seeds");

        var result = await child.SignalAsync("INT");
        var stats = await ChildProcess.RunAsync(_folder.Path, "stats", "--json");

        Assert.Equal(130, result.ExitCode);
        Assert.Contains("1 added", result.Output, StringComparison.Ordinal);
        Assert.Equal(1, stats.Json.GetProperty("articles").GetInt32());
    }

    [Fact]
    public async Task Serve_Terminated_EndsCleanly()
    {
        using var child = new ChildProcess(_folder.Path, "serve", "--urls", "http://127.0.0.1:0");
        await child.UntilAsync("Ctrl+C");

        var result = await child.SignalAsync("TERM");

        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }
}
