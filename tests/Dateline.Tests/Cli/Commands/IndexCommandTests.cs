using System.Globalization;
using Dateline.Lucene;

namespace Dateline.Tests.Cli.Commands;

public sealed class IndexCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Index => Path.Combine(_folder.Path, "index");

    private string News => Path.Combine(_folder.Path, "news");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Index_Twice_AddsNothingTheSecondTime()
    {
        WriteStory("a.txt", "Ministers meet");

        var first = await RunAsync("index", News, "--json");
        var second = await RunAsync("index", News, "--json");

        Assert.Equal(
            ["added", "updated", "unchanged", "removed", "failed", "seconds", "articlesPerSecond"],
            first.Json.EnumerateObject().Select(member => member.Name));
        Assert.Equal((1, 0), (Count(first, "added"), Count(first, "unchanged")));
        Assert.Equal((0, 1), (Count(second, "added"), Count(second, "unchanged")));
    }

    [Fact]
    public async Task Index_SomeFail_ListsThemAndSucceeds()
    {
        WriteStory("a.txt", "Ministers meet");
        _folder.Write("news/b.jsonl", "{\"title\": \"Cut");

        var result = await RunAsync("index", News);

        Assert.Equal(0, result.ExitCode);
        Assert.Matches("b.jsonl:1 .+", result.Error);
        Assert.Contains("1 added, 0 updated, 0 unchanged, 0 removed, 1 failed", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Index_OnlyFailures_Fails()
    {
        var result = await RunAsync("index", Path.Combine(_folder.Path, "missing"), "--json");

        var failure = Assert.Single(result.Json.GetProperty("failed").EnumerateArray());
        Assert.Equal(1, result.ExitCode);
        Assert.EndsWith("missing", failure.GetProperty("path").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(failure.GetProperty("reason").GetString()!);
    }

    [Fact]
    public async Task Index_GazetteerChanged_SaysWhatAnnotatesOlderArticlesAnew()
    {
        WriteStory("a.txt", "Ministers meet");
        var gazetteer = _folder.Write("names.tsv", "bad line\n");
        var first = await RunAsync("index", News, "--gazetteer", gazetteer);
        _folder.Write("names.tsv", "organisation\tMinisters\tOur ministers\n");

        var second = await RunAsync("index", News, "--gazetteer", gazetteer);
        var rebuilt = await RunAsync("rebuild", News, "--gazetteer", gazetteer);
        var found = await RunAsync("search", "--org", "Our ministers", "--json");

        Assert.Matches("names.tsv:1 column 1: ", first.Error);
        Assert.DoesNotContain("dateline rebuild", first.Error, StringComparison.Ordinal);
        Assert.Contains("1 article had been annotated before your gazetteer", second.Error, StringComparison.Ordinal);
        Assert.Equal(0, rebuilt.ExitCode);
        Assert.Equal(1, found.Json.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Index_Interrupted_SaysSo()
    {
        WriteStory("a.txt", "Ministers meet");
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        var result = await InProcess.RunAsync(["index", News, "--index", Index], cancellation: cancelled.Token);

        Assert.Equal(130, result.ExitCode);
    }

    [Fact]
    public async Task Rebuild_AfterAFileWasRemoved_HoldsWhatIsThere()
    {
        WriteStory("a.txt", "Ministers meet");
        var gone = WriteStory("b.txt", "Markets fall");
        await RunAsync("index", News);
        File.Delete(gone);

        var rebuilt = await RunAsync("rebuild", News, "--json");
        var stats = await RunAsync("stats", "--json");

        Assert.Equal(1, Count(rebuilt, "added"));
        Assert.Equal(1, stats.Json.GetProperty("articles").GetInt32());
    }

    [Fact]
    public async Task Rebuild_Interrupted_LeavesTheLiveIndex()
    {
        WriteStory("a.txt", "Ministers meet");
        await RunAsync("index", News);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        var rebuild = await InProcess.RunAsync(["rebuild", News, "--index", Index], cancellation: cancelled.Token);
        var stats = await RunAsync("stats", "--json");

        Assert.Equal(130, rebuild.ExitCode);
        Assert.Contains("the live index is as it was", rebuild.Error, StringComparison.Ordinal);
        Assert.Equal(1, stats.Json.GetProperty("articles").GetInt32());
    }

    [Fact]
    public async Task Index_LockedByAnother_SaysWhoHoldsIt()
    {
        WriteStory("a.txt", "Ministers meet");
        await RunAsync("index", News);
        using var index = new LuceneArticleIndex(Index);
        using var writer = index.OpenWriter("test");

        var result = await RunAsync("index", News);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(System.Environment.ProcessId.ToString(CultureInfo.InvariantCulture), result.Error, StringComparison.Ordinal);
    }

    private Task<CommandResult> RunAsync(params string[] args) => InProcess.RunAsync([.. args, "--index", Index]);

    private string WriteStory(string name, string title) =>
        _folder.Write($"news/{name}", $"{title}\n\n2025-12-06 06:50:44\n\nThey met in Paris on Friday to speak about {title}.\n");

    private static int Count(CommandResult result, string member) => result.Json.GetProperty(member).GetInt32();
}
