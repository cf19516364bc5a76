using System.Globalization;
using System.Threading.Channels;
using Dateline.Core.Articles;
using Dateline.Entities;
using Dateline.Indexing.Files;
using Dateline.Indexing.Pipeline;
using Dateline.Indexing.Reports;
using Dateline.Reading;
using Dateline.Reading.Files;

namespace Dateline.Tests.Indexing.Pipeline;

public sealed class IndexRunTests : IDisposable
{
    private readonly ArchiveFixture _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task Run_FastReaderAndSlowRecogniser_HoldsABoundedNumberOfArticles()
    {
        const int articles = 2_000;
        const int workers = 2;
        var read = 0;
        var begun = 0;
        var most = 0;
        _archive.WriteRaw("a.txt", "Any file");

        IEnumerable<ReadResult> Read(ArticleFile file)
        {
            for (; read < articles; read++)
            {
                most = Math.Max(most, read - Volatile.Read(ref begun));
                yield return NewArticle(read, file.Path);
            }
        }

        var report = await RunAsync(Read, new HookedRecogniser(_ => Interlocked.Increment(ref begun)), workers);

        Assert.Equal(articles, report.Added);

        // What waits in the channel, what each worker has in hand, and the one that the reader holds out.
        Assert.InRange(most, 1, (workers * IndexRun.ArticlesPerWorker) + workers + 1);
    }

    [Fact]
    public async Task Run_ReaderBreaksDown_KeepsTheArticlesBeforeAndReadsTheFileAgainNextTime()
    {
        _archive.WriteRaw("a.txt", "Any file");

        static IEnumerable<ReadResult> Broken(ArticleFile file)
        {
            yield return NewArticle(1, file.Path);
            throw new InvalidOperationException("no such element");
        }

        var first = await RunAsync(Broken, EntityRecogniser.Load());
        var second = await RunAsync(file => [NewArticle(1, file.Path), NewArticle(2, file.Path)], EntityRecogniser.Load());

        Assert.Equal(1, first.Added);
        Assert.Contains("no such element", Assert.Single(first.Failed).Reason, StringComparison.Ordinal);
        Assert.Equal((1, 1), (second.Added, second.Unchanged));
    }

    [Fact]
    public async Task Run_ReaderBreaksDownAtOnce_CostsThisFileAlone()
    {
        _archive.WriteRaw("a.txt", "Any file");
        _archive.WriteRaw("b.txt", "Another");

        var report = await RunAsync(
            file => file.Path.EndsWith("a.txt", StringComparison.Ordinal)
                ? throw new InvalidDataException("no header")
                : [NewArticle(2, file.Path)],
            EntityRecogniser.Load());

        Assert.Equal((1, 1), (report.Added, report.FailedTotal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public async Task Run_SeveralWorkers_IndexTheSameAsOneByOne(int workers)
    {
        var recogniser = EntityRecogniser.Load();
        var expected = Directory.EnumerateFiles(Repository.Seeds)
            .SelectMany(ArticleReaders.Read)
            .Where(result => result.Article is not null)
            .Select(result => recogniser.Annotate(result.Article!))
            .ToList();

        var report = await RunAsync(ArticleReaders.Read, recogniser, workers, Repository.Seeds);

        Assert.Equal(expected.Count, report.Added);
        foreach (var article in expected)
        {
            var stored = _archive.Index.Find(article.Article.Id)!;
            Assert.Equal(article.Article.Text, stored.Article.Text);
            Assert.Equal(Values(article), Values(stored));
        }
    }

    [Fact]
    public async Task Run_OneLargeFile_IsRecognisedByEveryWorker()
    {
        using var together = new Barrier(2);
        var met = 0;
        _archive.WriteRaw("a.txt", "Any file");

        // Each of the first two articles waits until the other is under way too: with one worker they would never meet.
        var recogniser = new HookedRecogniser(article =>
        {
            if (int.Parse(article.Id, CultureInfo.InvariantCulture) < 2 && together.SignalAndWait(TimeSpan.FromSeconds(30)))
            {
                Interlocked.Increment(ref met);
            }
        });
        await RunAsync(file => Enumerable.Range(0, 10).Select(i => (ReadResult)NewArticle(i, file.Path)), recogniser, workers: 2);

        Assert.Equal(2, met);
    }

    [Fact]
    public async Task Run_CommitDue_ShowsArticlesBeforeTheEnd()
    {
        _archive.WriteRaw("a.txt", "Any file");
        var seenByReaders = 0;

        IEnumerable<ReadResult> Read(ArticleFile file)
        {
            for (var i = 0; i < 5_000 && seenByReaders == 0; i++)
            {
                yield return NewArticle(i, file.Path);
                seenByReaders = i % 100 == 0 ? _archive.Count : 0;
            }
        }

        var report = await RunAsync(Read, EntityRecogniser.Load(), commitArticles: 200);

        Assert.InRange(seenByReaders, 200, report.Added - 1);
    }

    [Fact]
    public async Task Find_FolderThatCannotBeListed_LeavesWhatLiesInItUnknown()
    {
        var closed = Path.Combine(_archive.Articles, "closed");
        var unknown = Path.Combine(closed, "deep", "a.txt");
        var gone = Path.Combine(_archive.Articles, "b.txt");
        var vanished = new HashSet<string> { unknown, gone };
        using var writer = _archive.Index.OpenWriter("any");
        using var pacer = new CommitPacer(writer, _archive.Settings);
        var budget = new ByteBudget(1);
        var ledger = new RunLedger(budget, pacer);
        var stage = new FindStage(
            () => [FoundFile.Unreadable(new ReadFailure(closed, null, "No permission."))], vanished, budget, ledger);

        await stage.FindAsync(Channel.CreateUnbounded<PendingFile>(), default);

        Assert.Equal([gone], vanished);
        Assert.Equal(1, ledger.Report(interrupted: false).FailedTotal);
    }

    [Fact]
    public async Task Report_MillionsOfFailures_ListsTheFirstAndCountsAll()
    {
        _archive.WriteRaw("a.txt", "Any file");
        var many = IndexReport.MaxFailures + 5;

        var report = await RunAsync(
            file => Enumerable.Range(1, many).Select(line => (ReadResult)new ReadFailure(file.Path, line, "no title")),
            EntityRecogniser.Load());

        Assert.Equal((IndexReport.MaxFailures, many), (report.Failed.Count, report.FailedTotal));
        Assert.Equal([1, 2, 3], report.Failed.Take(3).Select(failure => failure.Line!.Value));
    }

    private async Task<IndexReport> RunAsync(
        Func<ArticleFile, IEnumerable<ReadResult>> read,
        IEntityRecogniser recogniser,
        int workers = 2,
        string? folder = null,
        int commitArticles = 100_000)
    {
        var settings = _archive.Settings with { Parallelism = workers, CommitArticles = commitArticles };
        using var writer = _archive.Index.OpenWriter(recogniser.Version);
        using var run = new IndexRun(writer, read, recogniser, settings);
        return await run.UpdateAsync(new ArchivePaths([folder ?? _archive.Articles], settings.Index), default);
    }

    private static IEnumerable<(int Start, string Text, string? Value)> Values(AnnotatedArticle article) =>
        article.Mentions.Select(mention => (mention.Start, mention.Text, mention.Value));

    private static Article NewArticle(int number, string path) => new()
    {
        Id = $"{number}",
        Title = $"Story {number}",
        Body = "The President spoke in Paris on Friday.",
        Path = path,
        ContentHash = $"hash {number}",
    };
}
