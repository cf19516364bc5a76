using System.Threading.Channels;
using Dateline.Core.Articles;
using Dateline.Core.Indexes;
using Dateline.Indexing.Files;
using Dateline.Indexing.Reports;
using Dateline.Indexing.Settings;
using Dateline.Reading.Files;

namespace Dateline.Indexing.Pipeline;

/// <summary>
/// One run over files, from their folders into an index:
/// <code>
/// find ──files──▶ load, hash, read, claim (one task per worker) ──articles──▶ recognise, put (one task per worker)
///                                  every some seconds or thousand articles: commit (one task)
/// </code>
/// Both channels are bounded, and so are the bytes of the files under way; so the memory does not grow with the archive. The articles
/// of a file are claimed in its order by one reader and recognised by all workers, so that a single large file uses every core too.
/// </summary>
internal sealed class IndexRun : IDisposable
{
    /// <summary>Articles that may wait for recognition, for each worker: enough that none ever waits for the readers.</summary>
    public const int ArticlesPerWorker = 16;

    private static readonly TimeSpan ProgressInterval = TimeSpan.FromMilliseconds(250);

    private readonly IIndexWriter _writer;
    private readonly int _workers;
    private readonly ByteBudget _budget;
    private readonly CommitPacer _pacer;
    private readonly RunLedger _ledger;
    private readonly ReadStage _readStage;
    private readonly RecogniseStage _recogniseStage;

    public IndexRun(
        IIndexWriter writer, Func<ArticleFile, IEnumerable<ReadResult>> read, IEntityRecogniser recogniser, IndexSettings settings)
    {
        _writer = writer;
        _workers = settings.Workers;
        _budget = new ByteBudget(settings.ContentInFlight);
        _pacer = new CommitPacer(writer, settings);
        _ledger = new RunLedger(_budget, _pacer);
        _readStage = new ReadStage(writer, read, _ledger);
        _recogniseStage = new RecogniseStage(recogniser, _ledger);
    }

    /// <summary>Told how far the run is.</summary>
    public IProgress<IndexProgress>? Progress { get; init; }

    /// <summary>
    /// Brings the index up to date with an archive: what vanished from under its folders is removed. Nothing is removed that lies in
    /// a folder which could not be listed, or under a path that is missing as a whole, since its drive may only be away.
    /// </summary>
    public Task<IndexReport> UpdateAsync(ArchivePaths archive, CancellationToken cancellation)
    {
        var held = _writer.Files.Keys.Where(path => archive.RootOf(path) is { } root && root != path);
        return RunAsync(archive.Find, held, cancellation);
    }

    /// <summary>Adds or updates some files, and removes others.</summary>
    public Task<IndexReport> ApplyAsync(IReadOnlyCollection<string> files, IEnumerable<string> vanished, CancellationToken cancellation) =>
        RunAsync(() => files.Select(FoundFile.At), vanished, cancellation);

    public void Dispose() => _pacer.Dispose();

    private async Task<IndexReport> RunAsync(Func<IEnumerable<FoundFile>> find, IEnumerable<string> held, CancellationToken cancellation)
    {
        var vanished = held.ToHashSet(StringComparer.Ordinal);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var done = new CancellationTokenSource();
        var background = Task.WhenAll(Guard(_ => _pacer.RunAsync(done.Token), stop), Guard(_ => TellAsync(done.Token), stop));
        try
        {
            await RunStagesAsync(new FindStage(find, vanished, _budget, _ledger), stop).ConfigureAwait(false);
        }
        finally
        {
            await done.CancelAsync().ConfigureAwait(false);
            await background.ConfigureAwait(false);
        }

        var interrupted = cancellation.IsCancellationRequested;
        if (!interrupted)
        {
            Remove(vanished);
        }

        _writer.Commit();
        Progress?.Report(_ledger.Progress());
        return _ledger.Report(interrupted);
    }

    private Task RunStagesAsync(FindStage findStage, CancellationTokenSource stop)
    {
        var files = Channel.CreateBounded<PendingFile>(_workers);
        var articles = Channel.CreateBounded<OpenArticle>(ArticlesPerWorker * _workers);
        return Task.WhenAll(
            Guard(token => Task.Run(() => findStage.Survey(token), token), stop),
            Guard(token => findStage.FindAsync(files.Writer, token), stop),
            ReadAllAsync(files.Reader, articles.Writer, stop),
            OnEveryWorker(token => _recogniseStage.RecogniseAsync(articles.Reader, token), stop));
    }

    private async Task ReadAllAsync(ChannelReader<PendingFile> files, ChannelWriter<OpenArticle> articles, CancellationTokenSource stop)
    {
        await OnEveryWorker(token => _readStage.ReadAsync(files, articles, token), stop).ConfigureAwait(false);
        articles.Complete();
    }

    private Task OnEveryWorker(Func<CancellationToken, Task> work, CancellationTokenSource stop) =>
        Task.WhenAll(Enumerable.Range(0, _workers).Select(_ => Guard(work, stop)));

    /// <summary>Works on the thread pool. When one task fails, all are stopped, and the run fails with its exception.</summary>
    private static async Task Guard(Func<CancellationToken, Task> work, CancellationTokenSource stop)
    {
        try
        {
            await Task.Run(() => work(stop.Token), CancellationToken.None).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The run is interrupted, or another task has failed and says why.
        }
        catch
        {
            await stop.CancelAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async Task TellAsync(CancellationToken done)
    {
        using var timer = new PeriodicTimer(ProgressInterval);
        while (Progress is not null && !done.IsCancellationRequested)
        {
            Task tick = timer.WaitForNextTickAsync(done).AsTask();
            await tick.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!done.IsCancellationRequested)
            {
                Progress.Report(_ledger.Progress());
            }
        }
    }

    private void Remove(IEnumerable<string> vanished)
    {
        foreach (var path in vanished)
        {
            _ledger.Removed(_writer.RemoveFile(path));
        }
    }
}
