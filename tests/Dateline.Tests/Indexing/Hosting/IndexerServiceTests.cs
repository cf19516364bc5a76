using Dateline.Core.Queries;
using Dateline.Indexing.Hosting;

namespace Dateline.Tests.Indexing.Hosting;

public sealed class IndexerServiceTests : IDisposable
{
    private readonly ArchiveFixture _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task Start_ArchiveWithArticles_IndexesThemAndWatches()
    {
        _archive.Write("a.txt", "Alpha");

        await _archive.StartAsync();

        Assert.Equal(1, _archive.Count);
        var status = _archive.Service.Status;
        Assert.Equal((IndexerState.Watching, 1, 1), (status.State, status.Runs, status.Added));
        Assert.Equal([_archive.Articles], status.Paths);
        Assert.Equal(1, status.LastReport!.Added);
        Assert.Null(status.Problem);
    }

    [Fact]
    public async Task Watch_FileAddedChangedAndDeleted_Follows()
    {
        await _archive.StartAsync();

        var file = _archive.Write("deep/er/a.txt", "Alpha");
        await Eventually.TrueAsync(() => _archive.Holds("alpha"), "the new file is found");
        _archive.Write("deep/er/a.txt", "Omega");
        await Eventually.TrueAsync(() => _archive.Holds("omega") && !_archive.Holds("alpha"), "the changed file is found as it is");
        File.Delete(file);
        await Eventually.TrueAsync(() => _archive.Count == 0, "the deleted file is gone");
    }

    [Fact]
    public async Task Watch_FileRenamed_IsKnownByItsNewName()
    {
        var file = _archive.WriteRaw("a.json", """{"id":"x1","title":"Alpha","body":"x"}""");
        await _archive.StartAsync();

        File.Move(file, Path.Combine(_archive.Articles, "b.json"));

        await Eventually.TrueAsync(
            () => _archive.Index.Find("x1")?.Article.Path.EndsWith("b.json", StringComparison.Ordinal) == true, "the article has moved");
        await Eventually.TrueAsync(() => _archive.Index.Statistics().Files == 1, "the old name is forgotten");
        Assert.Equal(1, _archive.Count);
    }

    [Fact]
    public async Task Watch_FolderMovedInAndOut_FollowsAllItsFiles()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("batch/one/a.txt", "Alpha\n\n\nx");
        elsewhere.Write("batch/two/b.txt", "Beta\n\n\nx");
        await _archive.StartAsync();
        var moved = Path.Combine(_archive.Articles, "batch");

        Directory.Move(Path.Combine(elsewhere.Path, "batch"), moved);
        await Eventually.TrueAsync(() => _archive.Count == 2, "both files of the folder are found");
        Directory.Move(moved, Path.Combine(elsewhere.Path, "out"));
        await Eventually.TrueAsync(() => _archive.Count == 0, "both are gone");
    }

    [Fact]
    public async Task Watch_FileWrittenSlowly_IsReadOnceItIsWhole()
    {
        await _archive.StartAsync();
        await using (var file = new StreamWriter(Path.Combine(_archive.Articles, "a.json")))
        {
            await file.WriteAsync("[");
            for (var i = 0; i < 20; i++)
            {
                await file.WriteAsync($$"""{"id":"{{i}}","title":"Story {{i}}","body":"x"},""");
                await file.FlushAsync();
                await Task.Delay(_archive.Settings.SettlingTime / 4);
            }

            await file.WriteAsync("""{"id":"last","title":"Last","body":"x"}]""");
        }

        await Eventually.TrueAsync(() => _archive.Service.Status.Runs == 2, "the file is read");
        Assert.Equal(21, _archive.Count);
        Assert.Empty(_archive.Service.Status.LastFailures);
    }

    [Fact]
    public async Task Watch_BadFile_IsRemembered()
    {
        await _archive.StartAsync();

        var file = _archive.WriteRaw("a.json", """[{"title":"Tru""");

        await Eventually.TrueAsync(() => _archive.Service.Status.LastFailures.Count > 0, "the failure is told");
        Assert.All(_archive.Service.Status.LastFailures, failure => Assert.Equal(file, failure.Path));
    }

    [Fact]
    public async Task Watch_ChangesThatTheSystemDoesNotTell_AreFoundByLooking()
    {
        using var archive = new ArchiveFixture(new Dictionary<string, string?> { ["RescanInterval"] = "00:00:01" });
        Directory.Delete(archive.Articles);
        await archive.StartAsync();
        Assert.Contains("missing", archive.Service.Status.Problem, StringComparison.Ordinal);

        // The folder did not exist when the watch began, so that nothing was there to tell of it.
        archive.Write("a.txt", "Alpha");

        await Eventually.TrueAsync(() => archive.Holds("alpha"), "the file of the new folder is found");
        await Eventually.TrueAsync(() => archive.Service.Status.Problem is null, "the problem is gone");
    }

    [Fact]
    public async Task Watch_RootMovedAway_KeepsItsArticles()
    {
        using var archive = new ArchiveFixture(new Dictionary<string, string?> { ["RescanInterval"] = "00:00:01" });
        archive.Write("a.txt", "Alpha");
        await archive.StartAsync();

        Directory.Move(archive.Articles, archive.Articles + "-away");

        await Eventually.TrueAsync(() => archive.Service.Status.Problem is not null, "the missing folder is told");
        Assert.True(archive.Holds("alpha"));
    }

    [Fact]
    public async Task Stop_WhileIndexing_CommitsWhatWasDone()
    {
        const int articles = 1_000;
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var stopping = new ManualResetEventSlim();
        var seen = 0;
        using var archive = new ArchiveFixture(recogniser: new HookedRecogniser(_ =>
        {
            if (Interlocked.Increment(ref seen) >= 200)
            {
                reached.TrySetResult();
                stopping.Wait(TimeSpan.FromSeconds(30));
            }
        }));
        archive.WriteRaw("a.jsonl", string.Concat(
            Enumerable.Range(0, articles).Select(i => $"{{\"id\":\"{i}\",\"title\":\"Story {i}\",\"body\":\"x\"}}\n")));
        await archive.BeginAsync();
        await reached.Task;

        var stop = archive.StopAsync();
        stopping.Set();
        await stop;

        Assert.Equal(IndexerState.Idle, archive.Service.Status.State);
        Assert.InRange(archive.Count, 199, articles - 1);
        Assert.Equal(archive.Service.Status.Added, archive.Count);
        Assert.Equal(articles - archive.Count, (await archive.IndexAsync()).Added);
    }

    [Fact]
    public async Task Rebuild_Requested_SwapsAFreshIndexInAndGoesOnWatching()
    {
        _archive.Write("a.txt", "Alpha");
        await _archive.StartAsync();
        var before = _archive.Index.Statistics().Generation;

        Assert.True(_archive.Service.RequestRebuild());

        await Eventually.TrueAsync(() => _archive.Service.Status.Rebuilds == 1, "the rebuild is done");
        Assert.NotEqual(before, _archive.Index.Statistics().Generation);
        _archive.Write("b.txt", "Beta");
        await Eventually.TrueAsync(() => _archive.Holds("alpha") && _archive.Holds("beta"), "later files go into the fresh index");
        Assert.True(_archive.Service.RequestRebuild());
    }

    [Fact]
    public async Task Rebuild_FilesChangeMeanwhile_GoToBothIndexes()
    {
        using var meanwhile = new ManualResetEventSlim();
        var isRebuilding = false;
        using var archive = new ArchiveFixture(recogniser: new HookedRecogniser(article =>
        {
            if (Volatile.Read(ref isRebuilding) && article.Title == "Alpha")
            {
                meanwhile.Wait(TimeSpan.FromSeconds(60));
            }
        }));
        archive.Write("a.txt", "Alpha");
        var gone = archive.Write("b.txt", "Beta");
        await archive.StartAsync();
        Volatile.Write(ref isRebuilding, true);
        archive.Service.RequestRebuild();
        await Eventually.TrueAsync(() => archive.Service.Status.State == IndexerState.Rebuilding, "the rebuild is under way");
        Assert.False(archive.Service.RequestRebuild());

        File.Delete(gone);
        archive.Write("c.txt", "Gamma");
        await Eventually.TrueAsync(() => archive.Holds("gamma") && !archive.Holds("beta"), "the live index follows during the rebuild");
        Assert.Equal(0, archive.Service.Status.Rebuilds);
        meanwhile.Set();

        await Eventually.TrueAsync(() => archive.Service.Status.Rebuilds == 1, "the rebuild is done");
        Assert.True(archive.Holds("alpha") && archive.Holds("gamma") && !archive.Holds("beta"));
        Assert.Equal(2, archive.Count);
    }

    [Fact]
    public async Task Start_OtherVersionOfTheRecogniser_BuildsTheIndexAnew()
    {
        using var archive = new ArchiveFixture(recogniser: new HookedRecogniser(_ => { }) { Version = "old" });
        archive.Write("a.txt", "Alpha");
        await archive.IndexAsync();
        using var newer = new ArchiveFixture(
            new Dictionary<string, string?> { ["Index"] = archive.IndexFolder, ["Paths:0"] = archive.Articles },
            new HookedRecogniser(_ => { }) { Version = "new" });

        await newer.StartAsync();

        await Eventually.TrueAsync(() => newer.Service.Status.Rebuilds == 1, "the index is built anew");
        Assert.Equal("new", newer.Index.Statistics().Recogniser);
    }

    [Fact]
    public async Task Start_RebuildForANewRecogniserWasCutShort_BuildsTheIndexAnew()
    {
        using var archive = new ArchiveFixture(recogniser: new HookedRecogniser(_ => { }) { Version = "old" });
        archive.Write("a.txt", "Alpha");
        await archive.IndexAsync();
        var settings = new Dictionary<string, string?> { ["Index"] = archive.IndexFolder, ["Paths:0"] = archive.Articles };
        using (var cut = new ArchiveFixture(settings, new HookedRecogniser(_ => { }) { Version = "new" }))
        {
            archive.Write("b.txt", "Beta");
            await cut.IndexAsync();
        }

        using var newer = new ArchiveFixture(settings, new HookedRecogniser(_ => { }) { Version = "new" });
        Assert.Equal(["new", "old"], newer.Index.Statistics().Recognisers.Keys.Order());
        await newer.StartAsync();

        await Eventually.TrueAsync(() => newer.Service.Status.Rebuilds == 1, "the index is built anew");
        Assert.Equal(["new"], newer.Index.Statistics().Recognisers.Keys);
    }

    [Fact]
    public async Task Watch_UsersGazetteerChanges_AnnotatesTheArchiveAnewAndTellsBadLines()
    {
        using var own = new TemporaryFolder();
        var gazetteer = own.Write("names.tsv", "# none yet\n");
        using var archive = new ArchiveFixture(new Dictionary<string, string?> { ["Gazetteer"] = gazetteer });
        archive.Write("a.txt", "Alpha", "She sold shares of Zorblat Quux.");
        await archive.StartAsync();
        Assert.DoesNotContain("Ada Quux", People(), StringComparison.Ordinal);

        own.Write("names.tsv", "persn\tAda\nperson\tZorblat Quux\tAda Quux\n");

        await Eventually.TrueAsync(() => People().Contains("Ada Quux", StringComparison.Ordinal), "the articles are annotated anew");
        var problem = Assert.Single(archive.Service.Status.RecogniserProblems);
        Assert.Equal((gazetteer, 1), (problem.Path, problem.Line));
        await Eventually.TrueAsync(() => archive.Service.Status.Rebuilds == 1, "the rebuild has ended");

        File.Delete(gazetteer);

        await Eventually.TrueAsync(() => !People().Contains("Ada Quux", StringComparison.Ordinal), "the name is forgotten");
        Assert.Empty(archive.Service.Status.RecogniserProblems);

        string People() => string.Join('|', archive.Index.Facet(new FacetQuery { Kind = FacetKind.People }).Values.Select(value => value.Value));
    }

    [Fact]
    public async Task Start_AnotherWriterHoldsTheIndex_SearchesAndTriesAgain()
    {
        _archive.Write("a.txt", "Alpha");
        await _archive.IndexAsync();
        using (_archive.Index.OpenWriter("another"))
        {
            await _archive.BeginAsync();
            await Eventually.TrueAsync(() => _archive.Service.Status.State == IndexerState.Blocked, "the indexer is blocked");
            Assert.NotNull(_archive.Service.Status.Problem);
            Assert.Equal(1, _archive.Index.Search(new ArticleQuery()).Total);
        }

        await Eventually.TrueAsync(() => _archive.Service.Status.State == IndexerState.Watching, "the indexer works");
    }
}
