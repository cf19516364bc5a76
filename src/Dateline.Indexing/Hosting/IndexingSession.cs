using Dateline.Core.Indexes;
using Dateline.Indexing.Files;
using Dateline.Indexing.Watching;
using Microsoft.Extensions.Logging;

namespace Dateline.Indexing.Hosting;

/// <summary>
/// The work of the hosted indexer while it holds the writer. One loop takes turns between batches of changes, requests for a rebuild,
/// the rebuild's end, and changes of what the user tells the recogniser; only the rebuild's reading runs beside it. Changes that
/// arrive meanwhile go into the live index at once, and into the fresh one before it is swapped in.
/// </summary>
internal sealed class IndexingSession : IAsyncDisposable
{
    private readonly ArchiveIndexer _indexer;
    private readonly RebuildRequest _request;
    private readonly StatusBoard _board;
    private readonly ILogger _logger;
    private readonly ArchivePaths _archive;
    private readonly LearningPacer _names;
    private IIndexWriter _live;
    private LiveRebuild? _rebuild;
    private string? _problem;
    private string _annotatedBy;

    /// <summary>Opens the index for writing.</summary>
    /// <exception cref="IndexLockedException">Another process is writing.</exception>
    /// <exception cref="IndexCorruptException">The index has to be rebuilt.</exception>
    public IndexingSession(ArchiveIndexer indexer, IArticleIndex index, RebuildRequest request, StatusBoard board, ILogger logger)
    {
        (_indexer, _request, _board, _logger) = (indexer, request, board, logger);
        _archive = indexer.Archive([]);
        _names = new LearningPacer(indexer);
        // A rebuild that did not come to its end leaves articles of an older recogniser beside new ones.
        var current = indexer.Recogniser.Version;
        _annotatedBy = index.Statistics().Recognisers.Keys.FirstOrDefault(version => version != current) ?? current;
        _live = indexer.OpenWriter();
        TakeUpRecogniser();
    }

    /// <summary>Indexes the archive, then watches it until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        _board.Enter(IndexerState.Indexing);
        using var watcher = new ArchiveWatcher(_archive, _indexer.Settings);
        var first = _names.Learn(await _indexer.UpdateAsync(_live, _archive, _board, stopping).ConfigureAwait(false));
        _board.RecordRun(first);
        IndexerLog.Run(_logger, first);
        IndexerLog.Watching(_logger, string.Join(", ", _archive.Roots));

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        try
        {
            await WatchAsync(watcher, ended.Token).ConfigureAwait(false);
        }
        finally
        {
            await ended.CancelAsync().ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_rebuild is not null)
        {
            await _rebuild.DisposeAsync().ConfigureAwait(false);
            _request.Serve();
        }

        _live.Dispose();
    }

    private async Task WatchAsync(ArchiveWatcher watcher, CancellationToken stopping)
    {
        var changes = watcher.NextAsync(stopping);
        var refreshed = RefreshedAsync(stopping);
        while (true)
        {
            _board.Enter(_rebuild is null ? IndexerState.Watching : IndexerState.Rebuilding, _problem ?? watcher.Problem);
            await Task.WhenAny(changes, refreshed, _rebuild?.Reading ?? _request.Made, _names.Due).ConfigureAwait(false);
            if (_rebuild is { Reading.IsCompleted: true })
            {
                await EndRebuildAsync().ConfigureAwait(false);
            }
            else if (changes.IsCompleted)
            {
                await ApplyAsync(await changes.ConfigureAwait(false), stopping).ConfigureAwait(false);
                changes = watcher.NextAsync(stopping);
            }
            else if (refreshed.IsCompleted)
            {
                await refreshed.ConfigureAwait(false);
                TakeUpRecogniser();
                refreshed = RefreshedAsync(stopping);
            }
            else if (_names.Due.IsCompleted)
            {
                await _names.Due.ConfigureAwait(false);
                _names.Learn();
            }
            else
            {
                BeginRebuild(stopping);
            }
        }
    }

    /// <summary>Waits until the recogniser has read anew what its user may edit.</summary>
    private async Task RefreshedAsync(CancellationToken stopping)
    {
        do
        {
            await Task.Delay(_indexer.Settings.SettlingTime, stopping).ConfigureAwait(false);
        }
        while (!_indexer.Recogniser.Refresh());
    }

    private void TakeUpRecogniser()
    {
        _board.RecordRecogniser(_indexer.Recogniser.Problems);
        IndexerLog.Problems(_logger, _indexer.Recogniser.Problems);
        RequestRebuildIfOutOfDate();
    }

    private void RequestRebuildIfOutOfDate()
    {
        var current = _indexer.Recogniser.Version;
        if (_annotatedBy != current && _request.Make())
        {
            IndexerLog.OutOfDate(_logger, _annotatedBy, current);
        }
    }

    private async Task ApplyAsync(ChangeBatch batch, CancellationToken stopping)
    {
        if (batch.IsEmpty)
        {
            return;
        }

        if (_rebuild is null)
        {
            _board.Enter(IndexerState.Indexing, _problem);
        }

        var report = await _indexer.ApplyAsync(_live, batch, stopping).ConfigureAwait(false);
        _names.Note(report, stopping);
        _rebuild?.Note(batch);
        _board.RecordRun(report);
        IndexerLog.Run(_logger, report);
    }

    private void BeginRebuild(CancellationToken stopping)
    {
        _problem = null;
        var held = _live.Files.Keys.Where(path => _archive.RootOf(path) is null).Order(StringComparer.Ordinal).ToList();
        try
        {
            _rebuild = new LiveRebuild(_indexer, _indexer.Archive([], held), _board, stopping);
        }
        catch (Exception error)
        {
            Fail(error);
            _request.Serve();
        }
    }

    private async Task EndRebuildAsync()
    {
        await using var rebuild = _rebuild!;
        _rebuild = null;
        try
        {
            var report = _names.Learn(await rebuild.FinishAsync().ConfigureAwait(false));
            _board.RecordRebuild(report);
            IndexerLog.Rebuild(_logger, report);
            if (report.Abandoned)
            {
                _problem = "The last rebuild was given up, since a path is missing or nothing could be read; the index is as it was.";
            }
            else
            {
                _live.Dispose();
                _live = rebuild.Fresh;
                _annotatedBy = rebuild.Recogniser;
            }
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Fail(error);
        }

        _request.Serve();
        if (_problem is null)
        {
            // What the recogniser is told may have changed meanwhile.
            RequestRebuildIfOutOfDate();
        }
    }

    private void Fail(Exception error)
    {
        _problem = $"The last rebuild failed, and the index is as it was: {error.Message}";
        IndexerLog.RebuildFailed(_logger, error.Message);
    }
}
