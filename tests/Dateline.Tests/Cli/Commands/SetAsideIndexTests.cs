namespace Dateline.Tests.Cli.Commands;

/// <summary>An index that cannot be used any more is somebody's archive: it is never quietly replaced by the samples.</summary>
public sealed class SetAsideIndexTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Index => Path.Combine(_folder.Path, "index");

    public async Task InitializeAsync()
    {
        _folder.Write("news/ferry.txt", "Ferry service resumes\n\nThe ferry sails again, the company said.\n");
        await InProcess.RunAsync("index", Path.Combine(_folder.Path, "news"), "--index", Index);
        var manifest = Assert.Single(Directory.GetFiles(Index, "generation.json", SearchOption.AllDirectories));
        await File.WriteAllTextAsync(manifest, "{}");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Search_SaysWhyAndWhatToDo()
    {
        var result = await InProcess.RunAsync("search", "ferry", "--index", Index);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("set aside", result.Error, StringComparison.Ordinal);
        Assert.Contains("dateline rebuild", string.Join(' ', result.Error.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.DoesNotContain("indexing seeds", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stats_SaysWhy() =>
        Assert.Contains("set aside", (await InProcess.RunAsync("stats", "--index", Index)).Output, StringComparison.Ordinal);
}
