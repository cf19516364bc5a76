using Dateline.Core.Queries;

namespace Dateline.Tests.Indexing;

public sealed class RebuildTests : IDisposable
{
    private readonly ArchiveFixture _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task Rebuild_OfTheArchive_SwapsAFreshIndexIn()
    {
        _archive.Write("a.txt", "First");
        await _archive.IndexAsync();
        var before = _archive.Index.Statistics().Generation;

        var report = await _archive.Indexer.RebuildAsync([_archive.Articles]);

        Assert.Equal((1, false), (report.Added, report.Abandoned));
        Assert.Equal(1, _archive.Count);
        Assert.NotEqual(before, _archive.Index.Statistics().Generation);
    }

    [Fact]
    public async Task Rebuild_NoPaths_BuildsWhatTheIndexHolds()
    {
        using var elsewhere = new TemporaryFolder();
        var kept = elsewhere.Write("kept.txt", "Kept\n\n\nBody.");
        var gone = elsewhere.Write("gone.txt", "Gone\n\n\nBody.");
        _archive.Write("not-indexed.txt", "Not indexed");
        await _archive.Indexer.IndexAsync([elsewhere.Path]);
        File.Delete(gone);

        var report = await _archive.Indexer.RebuildAsync([]);

        Assert.Equal((1, 0, false), (report.Added, report.FailedTotal, report.Abandoned));
        Assert.Equal(1, _archive.Count);
        Assert.True(File.Exists(kept));
    }

    [Fact]
    public async Task Rebuild_NoPathsAndNoIndex_BuildsTheConfiguredPaths()
    {
        _archive.Write("a.txt", "First");

        Assert.Equal(1, (await _archive.Indexer.RebuildAsync([])).Added);
    }

    [Fact]
    public async Task Rebuild_PathMissing_LeavesTheIndexAsItWas()
    {
        _archive.Write("a.txt", "First");
        await _archive.IndexAsync();
        var before = _archive.Index.Statistics().Generation;

        var report = await _archive.Indexer.RebuildAsync([_archive.Articles, _archive.Articles + "-away"]);

        Assert.True(report.Abandoned);
        Assert.Equal((before, 1), (_archive.Index.Statistics().Generation, _archive.Count));
    }

    [Fact]
    public async Task Rebuild_Cancelled_LeavesTheIndexAsItWas()
    {
        _archive.Write("a.txt", "First");
        await _archive.IndexAsync();
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();

        var report = await _archive.Indexer.RebuildAsync([_archive.Articles], null, cancel.Token);

        Assert.True(report.Interrupted && report.Abandoned);
        Assert.Equal(1, _archive.Count);
        Assert.Equal(1, (await _archive.IndexAsync()).Unchanged);
    }

    [Fact]
    public async Task Rebuild_UnderASearchLoop_NoAnswerFailsOrIsEmpty()
    {
        using var archive = new ArchiveFixture(new Dictionary<string, string?> { ["Paths:0"] = Repository.Seeds });
        await archive.IndexAsync();
        var total = archive.Count;
        using var end = new CancellationTokenSource();
        var searches = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            var answers = 0;
            while (!end.IsCancellationRequested)
            {
                Assert.Equal(total, archive.Index.Search(new ArticleQuery { FacetSize = 5 }).Total);
                Assert.NotEmpty(archive.Index.Search(new ArticleQuery { Text = "security framework", FacetSize = 5 }).Hits);
                answers++;
            }

            return answers;
        })).ToList();

        for (var i = 0; i < 3; i++)
        {
            Assert.False((await archive.Indexer.RebuildAsync([])).Abandoned);
        }

        await end.CancelAsync();
        Assert.All(await Task.WhenAll(searches), answers => Assert.True(answers > 0));
    }
}
