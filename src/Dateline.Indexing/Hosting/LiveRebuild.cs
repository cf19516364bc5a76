using Dateline.Core.Indexes;
using Dateline.Indexing.Files;
using Dateline.Indexing.Reports;
using Dateline.Indexing.Watching;

namespace Dateline.Indexing.Hosting;

/// <summary>A rebuild beside the live index, into which changes of files still go.</summary>
internal sealed class LiveRebuild : IAsyncDisposable
{
    private readonly ArchiveIndexer _indexer;
    private readonly ArchivePaths _archive;
    private readonly CancellationTokenSource _stop;
    private readonly List<ChangeBatch> _late = [];
    private bool _isPublished;

    /// <summary>Begins to read the archive into a fresh index.</summary>
    public LiveRebuild(ArchiveIndexer indexer, ArchivePaths archive, IProgress<IndexProgress> progress, CancellationToken stopping)
    {
        _indexer = indexer;
        _archive = archive;
        Recogniser = indexer.Recogniser.Version;
        Fresh = indexer.OpenRebuild();
        _stop = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        Reading = indexer.UpdateAsync(Fresh, archive, progress, _stop.Token);
    }

    /// <summary>The writer of the fresh index, which goes on as the writer of the live one once it is swapped in.</summary>
    public IIndexWriter Fresh { get; }

    /// <summary>Version of the recogniser with which it began.</summary>
    public string Recogniser { get; }

    /// <summary>The reading of the archive as it was found.</summary>
    public Task<IndexReport> Reading { get; }

    /// <summary>Remembers changes that arrived meanwhile.</summary>
    public void Note(ChangeBatch batch) => _late.Add(batch);

    /// <summary>
    /// Adds what arrived meanwhile and swaps the fresh index in. For after <see cref="Reading"/>, while no change is under way.
    /// </summary>
    public async Task<IndexReport> FinishAsync()
    {
        var report = await Reading.ConfigureAwait(false);
        foreach (var batch in _late)
        {
            await _indexer.ApplyAsync(Fresh, batch, _stop.Token).ConfigureAwait(false);
        }

        report = ArchiveIndexer.Publish(Fresh, report with { Interrupted = _stop.IsCancellationRequested }, _archive);
        _isPublished = !report.Abandoned;
        return report;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        Task reading = Reading;
        await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!_isPublished)
        {
            Fresh.Dispose();
        }

        _stop.Dispose();
    }
}
