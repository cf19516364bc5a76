using Dateline.Indexing.Reports;

namespace Dateline.Tests.Indexing;

public sealed class ArchiveIndexerTests : IDisposable
{
    private readonly ArchiveFixture _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task Index_NewFolder_AddsEveryArticle()
    {
        _archive.Write("a.txt", "First");
        _archive.Write("deep/er/b.txt", "Second");

        var report = await _archive.IndexAsync();

        AssertCounts(report, added: 2);
        Assert.Equal(2, _archive.Count);
    }

    [Fact]
    public async Task Index_SecondRun_LeavesEverythingUnchanged()
    {
        _archive.Write("a.txt", "First");
        _archive.WriteRaw("b.jsonl", "{\"title\":\"Second\",\"body\":\"x\"}\n{\"title\":\"Third\",\"body\":\"y\"}\n");
        await _archive.IndexAsync();
        var committed = _archive.Index.Statistics().Committed;

        var report = await _archive.IndexAsync();

        AssertCounts(report, unchanged: 3);
        Assert.Equal(committed, _archive.Index.Statistics().Committed);
    }

    [Fact]
    public async Task Index_ChangedFile_UpdatesIt()
    {
        _archive.Write("a.txt", "First");
        _archive.Write("b.txt", "Second");
        await _archive.IndexAsync();
        _archive.Write("b.txt", "Second, corrected");

        var report = await _archive.IndexAsync();

        AssertCounts(report, updated: 1, unchanged: 1);
        Assert.Equal(2, _archive.Count);
    }

    [Fact]
    public async Task Index_OneArticleOfManyChanged_UpdatesThatOne()
    {
        _archive.WriteRaw("a.jsonl", "{\"id\":\"1\",\"title\":\"One\",\"body\":\"x\"}\n{\"id\":\"2\",\"title\":\"Two\",\"body\":\"x\"}\n");
        await _archive.IndexAsync();
        _archive.WriteRaw("a.jsonl", """
            {"id":"2","title":"Two","body":"y"}
            {"id":"1","title":"One","body":"x"}
            {"id":"3","title":"Three","body":"z"}
            """);

        var report = await _archive.IndexAsync();

        AssertCounts(report, added: 1, updated: 1, unchanged: 1);
    }

    [Fact]
    public async Task Index_FileGone_RemovesItsArticles()
    {
        var file = _archive.WriteRaw("a.jsonl", "{\"title\":\"Second\",\"body\":\"x\"}\n{\"title\":\"Third\",\"body\":\"y\"}\n");
        _archive.Write("b.txt", "First");
        await _archive.IndexAsync();
        File.Delete(file);

        var report = await _archive.IndexAsync();

        AssertCounts(report, unchanged: 1, removed: 2);
        Assert.Equal(1, _archive.Count);
    }

    [Fact]
    public async Task Index_FileRenamed_KeepsOneArticleThroughout()
    {
        var file = _archive.WriteRaw("a.json", "{\"id\":\"x1\",\"title\":\"First\",\"body\":\"x\"}");
        await _archive.IndexAsync();
        File.Move(file, Path.Combine(_archive.Articles, "z.json"));

        await _archive.IndexAsync();

        Assert.Equal(1, _archive.Count);
        Assert.EndsWith("z.json", _archive.Index.Find("x1")!.Article.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Index_OtherFolderGiven_RemovesNothingElsewhere()
    {
        var gone = _archive.Write("one/a.txt", "First");
        _archive.Write("two/b.txt", "Second");
        await _archive.IndexAsync();
        File.Delete(gone);

        var report = await _archive.Indexer.IndexAsync([Path.Combine(_archive.Articles, "two")]);

        AssertCounts(report, unchanged: 1);
        Assert.Equal(2, _archive.Count);
    }

    [Fact]
    public async Task Index_FolderWithTheSameBeginning_IsAnother()
    {
        _archive.Write("news/a.txt", "First");
        var gone = _archive.Write("news-old/b.txt", "Second");
        await _archive.IndexAsync();
        File.Delete(gone);

        var report = await _archive.Indexer.IndexAsync([Path.Combine(_archive.Articles, "news")]);

        AssertCounts(report, unchanged: 1);
    }

    [Fact]
    public async Task Index_GivenFolderMissing_FailsAndRemovesNothing()
    {
        _archive.Write("a.txt", "First");
        await _archive.IndexAsync();
        Directory.Move(_archive.Articles, _archive.Articles + "-away");

        var report = await _archive.IndexAsync();

        Assert.True(report.IsFailure);
        Assert.Equal(_archive.Articles, Assert.Single(report.Failed).Path);
        Assert.Equal(1, _archive.Count);
    }

    [Fact]
    public async Task Index_GivenFileMissing_FailsAndRemovesNothing()
    {
        var file = _archive.Write("a.txt", "First");
        await _archive.Indexer.IndexAsync([file]);
        File.Delete(file);

        var report = await _archive.Indexer.IndexAsync([file]);

        Assert.Equal(file, Assert.Single(report.Failed).Path);
        Assert.Equal(1, _archive.Count);
    }

    [Fact]
    public async Task Index_SameIdTwiceInAFile_KeepsTheFirstAndSaysSo()
    {
        _archive.WriteRaw("a.jsonl", "{\"id\":\"7\",\"title\":\"First\",\"body\":\"x\"}\n{\"id\":\"7\",\"title\":\"Second\",\"body\":\"y\"}\n");

        var report = await _archive.IndexAsync();

        Assert.Equal(1, report.Added);
        Assert.Contains("\"7\"", Assert.Single(report.Failed).Reason, StringComparison.Ordinal);
        Assert.Equal("First", _archive.Index.Find("7")!.Article.Title);
    }

    [Fact]
    public async Task Index_IndexInsideTheFolder_IsNotRead()
    {
        var inside = Path.Combine(_archive.Articles, "index-data");
        using var archive = new ArchiveFixture(new Dictionary<string, string?> { ["Index"] = inside });
        _archive.Write("a.txt", "First");

        await archive.Indexer.IndexAsync([_archive.Articles]);
        var second = await archive.Indexer.IndexAsync([_archive.Articles]);

        AssertCounts(second, unchanged: 1);
    }

    [Fact]
    public async Task Index_Cancelled_CommitsWhatWasDoneAndGoesOnNextTime()
    {
        using var cancel = new CancellationTokenSource();
        var seen = 0;
        using var archive = new ArchiveFixture(recogniser: new HookedRecogniser(_ =>
        {
            if (Interlocked.Increment(ref seen) == 100)
            {
                cancel.Cancel();
            }
        }));
        archive.WriteRaw("a.jsonl", Lines(1_000));

        var report = await archive.IndexAsync(cancel.Token);
        var kept = archive.Count;
        var second = await archive.IndexAsync();

        Assert.True(report.Interrupted);
        Assert.Equal(report.Added, kept);
        Assert.InRange(kept, 100, 200);
        AssertCounts(second, added: 1_000 - kept, unchanged: kept);
        Assert.Equal(1_000, archive.Count);
    }

    [Fact]
    public async Task Index_RecogniserBreaksDown_IndexesTheArticleWithoutMentionsAndSaysSo()
    {
        using var archive = new ArchiveFixture(recogniser: new HookedRecogniser(article =>
        {
            if (article.Id == "7")
            {
                throw new InvalidOperationException("no rule for this");
            }
        }));
        archive.WriteRaw("a.jsonl", Lines(20));

        var report = await archive.IndexAsync();

        Assert.Equal(20, report.Added);
        Assert.Contains("no rule for this", Assert.Single(report.Failed).Reason, StringComparison.Ordinal);
        Assert.Empty(archive.Index.Find("7")!.Mentions);
        Assert.Equal(20, archive.Count);
    }

    [Fact]
    public async Task Index_Progress_EndsComplete()
    {
        _archive.Write("a.txt", "First");
        _archive.WriteRaw("b.bin", [0, 1, 2, 3, 0, 0, 0]);
        var last = default(IndexProgress);

        await _archive.Indexer.IndexAsync([], new ProgressProbe(progress => last = progress));

        Assert.NotNull(last);
        Assert.Equal((2, 2, 1, 1), (last.FilesDone, last.FilesFound, last.ArticlesDone, last.Failures));
        Assert.Equal(last.BytesFound, last.BytesDone);
        Assert.Equal(1, last.Fraction);
        Assert.Equal(TimeSpan.Zero, last.TimeLeft);
    }

    private static string Lines(int count) => string.Concat(Enumerable.Range(0, count).Select(
        i => $"{{\"id\":\"{i}\",\"title\":\"Story {i}\",\"body\":\"The President spoke in Paris.\"}}\n"));

    private static void AssertCounts(IndexReport report, int added = 0, int updated = 0, int unchanged = 0, int removed = 0)
    {
        Assert.Empty(report.Failed);
        Assert.Equal((added, updated, unchanged, removed), (report.Added, report.Updated, report.Unchanged, report.Removed));
        Assert.False(report.Interrupted);
    }
}
