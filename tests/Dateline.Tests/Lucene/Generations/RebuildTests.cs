using Dateline.Core.Indexes;
using Dateline.Lucene;

namespace Dateline.Tests.Lucene.Generations;

public sealed class RebuildTests : IDisposable
{
    private const string Recogniser = "test 1";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TemporaryFolder _folder = new();
    private readonly LuceneArticleIndex _index;

    public RebuildTests() => _index = new LuceneArticleIndex(_folder.Path);

    [Fact]
    public void Rebuild_BeforePublish_OldGenerationAnswers()
    {
        Write("/old", "old");
        using var rebuild = _index.OpenRebuild(Recogniser);
        Assert.Empty(rebuild.Files);
        rebuild.Index("/new", SampleArticles.Of("new"));
        rebuild.Commit();

        Assert.NotNull(_index.Find("old"));
        Assert.Null(_index.Find("new"));

        rebuild.Publish();

        Assert.Null(_index.Find("old"));
        Assert.NotNull(_index.Find("new"));
        Assert.Equal("generation-000002", _index.Statistics().Generation);
    }

    [Fact]
    public void Rebuild_NotPublished_LeavesNothing()
    {
        Write("/old", "old");
        using (var rebuild = _index.OpenRebuild(Recogniser))
        {
            rebuild.Index("/new", SampleArticles.Of("new"));
            rebuild.Commit();
        }

        Assert.Equal(["generation-000001"], IndexFolder.Generations(_folder.Path));
        Assert.NotNull(_index.Find("old"));
    }

    [Fact]
    public void Publish_Thrice_KeepsOnlyThePreviousGeneration()
    {
        _folder.Write(".gitkeep", "");
        _folder.Write("notes/generation-plan.txt", "mine");
        for (var round = 0; round < 3; round++)
        {
            using var rebuild = _index.OpenRebuild(Recogniser);
            rebuild.Index("/a", SampleArticles.Of($"{round}"));
            rebuild.Publish();
        }

        Assert.Equal(["generation-000002", "generation-000003", "notes"], IndexFolder.Generations(_folder.Path));
        Assert.True(File.Exists(Path.Combine(_folder.Path, ".gitkeep")));
        Assert.True(File.Exists(Path.Combine(_folder.Path, "notes", "generation-plan.txt")));
    }

    [Fact]
    public void Rebuild_WhileTheLiveOneIsWritten_BothGetNewArticles()
    {
        using var live = _index.OpenWriter(Recogniser);
        using var rebuild = _index.OpenRebuild(Recogniser);
        live.Index("/a", SampleArticles.Of("a"));
        rebuild.Index("/a", SampleArticles.Of("a"));
        live.Commit();
        Assert.NotNull(_index.Find("a"));

        rebuild.Publish();
        live.Index("/b", SampleArticles.Of("b"));
        live.Commit();
        rebuild.Index("/c", SampleArticles.Of("c"));
        rebuild.Commit();

        Assert.NotNull(_index.Find("a"));
        Assert.Null(_index.Find("b"));
        Assert.NotNull(_index.Find("c"));
    }

    [Fact]
    public void OpenWriter_SecondWriter_IsRefusedWithTheOwner()
    {
        using var other = new LuceneArticleIndex(_folder.Path);
        using (_index.OpenWriter(Recogniser))
        {
            Assert.Throws<IndexLockedException>(() => _index.OpenWriter(Recogniser));
            var e = Assert.Throws<IndexLockedException>(() => other.OpenRebuild(Recogniser));
            Assert.Contains($"by process {System.Environment.ProcessId} on", e.Message, StringComparison.Ordinal);
            Assert.Contains(_folder.Path, e.Message, StringComparison.Ordinal);
        }

        using (other.OpenRebuild(Recogniser))
        {
            Assert.Throws<IndexLockedException>(() => _index.OpenWriter(Recogniser));
        }

        _index.OpenWriter(Recogniser).Dispose();
    }

    [Fact]
    public void Reader_OfAnotherHandle_SeesCommitsAndSwaps()
    {
        using var reader = new LuceneArticleIndex(_folder.Path);
        Assert.Null(reader.Find("1"));

        using (var writer = _index.OpenWriter(Recogniser))
        {
            writer.Index("/a", SampleArticles.Of("1"));
            writer.Commit();
            Assert.True(SpinWait.SpinUntil(() => reader.Find("1") is not null, Patience));
            writer.Index("/b", SampleArticles.Of("2"));
            writer.Commit();
            Assert.True(SpinWait.SpinUntil(() => reader.Find("2") is not null, Patience));
        }

        using var rebuild = _index.OpenRebuild(Recogniser);
        rebuild.Index("/c", SampleArticles.Of("3"));
        rebuild.Publish();
        Assert.True(SpinWait.SpinUntil(() => reader.Find("3") is not null && reader.Find("1") is null, Patience));
    }

    [Fact]
    public async Task Publish_UnderReaders_NoneFailsOrFindsNothing()
    {
        Write("/a", "always");
        using var otherHandle = new LuceneArticleIndex(_folder.Path);
        using var stop = new CancellationTokenSource();
        var searches = 0;
        var readers = new[] { _index, otherHandle, _index }.Select(index => Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                Assert.NotNull(index.Find("always"));
                Assert.InRange(index.Statistics().Articles, 1, 3);
                Assert.Empty(index.Statistics().Warnings);
                Interlocked.Increment(ref searches);
            }
        })).ToArray();

        for (var round = 0; round < 6; round++)
        {
            using var rebuild = _index.OpenRebuild(Recogniser);
            rebuild.Index("/a", SampleArticles.Of("always"), SampleArticles.Of($"round {round}"));
            rebuild.Commit();
            rebuild.Publish();
            rebuild.Index("/b", SampleArticles.Of("later"));
            rebuild.Commit();
            var before = searches;
            Assert.True(SpinWait.SpinUntil(() => searches > before + 20, Patience));
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
    }

    public void Dispose()
    {
        _index.Dispose();
        _folder.Dispose();
    }

    private void Write(string path, string id)
    {
        using var writer = _index.OpenWriter(Recogniser);
        writer.Index(path, SampleArticles.Of(id));
        writer.Commit();
    }
}
