using Dateline.Core.Indexes;
using Dateline.Indexing.Files;
using Dateline.Indexing.Watching;
using Microsoft.Extensions.Logging;

namespace Dateline.Indexing.Hosting;

/// <summary>
/// The work of the hosted indexer while it holds the writer. One loop takes turns between batches of changes, requests for a rebuild,
/// and the rebuild's end; only the rebuild's reading runs beside it. Changes that arrive meanwhile go into the live index at once,
/// and into the fresh one before it is swapped in.
/// </summary>
internal sealed class IndexingSession : IAsyncDisposable
{
    private readonly ArchiveIndexer _indexer;
    private readonly RebuildRequest _request;
    private readonly StatusBoard _board;
    private readonly ILogger _logger;
    private readonly ArchivePaths _archive;
    private IIndexWriter _live;
    private LiveRebuild? _rebuild;
    private string? _problem;

    /// <summary>Opens the index for writing.</summary>
    /// <exception cref="IndexLockedException">Another process is writing.</exception>
    /// <exception cref="IndexCorruptException">The index has to be rebuilt.</exception>
    public IndexingSession(ArchiveIndexer indexer, IArticleIndex index, RebuildRequest request, StatusBoard board, ILogger logger)
    {
        (_indexer, _request, _board, _logger) = (indexer, request, board, logger);
        _archive = indexer.Archive([]);
        var recogniser = index.Statistics().Recogniser;
        _live = indexer.OpenWriter();
        if (recogniser is not null && recogniser != indexer.Recogniser && request.Make())
        {
            IndexerLog.OutOfDate(logger, recogniser, indexer.Recogniser);
        }
    }

    /// <summary>Indexes the archive, then watches it until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        _board.Enter(IndexerState.Indexing);
        using var watcher = new ArchiveWatcher(_archive, _indexer.Settings);
        var first = await _indexer.UpdateAsync(_live, _archive, _board, stopping).ConfigureAwait(false);
        _board.RecordRun(first);
        IndexerLog.Run(_logger, first);
        IndexerLog.Watching(_logger, string.Join(", ", _archive.Roots));

        var changes = watcher.NextAsync(stopping);
        while (true)
        {
            _board.Enter(_rebuild is null ? IndexerState.Watching : IndexerState.Rebuilding, _problem ?? watcher.Problem);
            await Task.WhenAny(changes, _rebuild?.Reading ?? _request.Made).ConfigureAwait(false);
            if (_rebuild is { Reading.IsCompleted: true })
            {
                await EndRebuildAsync().ConfigureAwait(false);
            }
            else if (changes.IsCompleted)
            {
                await ApplyAsync(await changes.ConfigureAwait(false), stopping).ConfigureAwait(false);
                changes = watcher.NextAsync(stopping);
            }
            else
            {
                BeginRebuild(stopping);
            }
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
            var report = await rebuild.FinishAsync().ConfigureAwait(false);
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
            }
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Fail(error);
        }

        _request.Serve();
    }

    private void Fail(Exception error)
    {
        _problem = $"The last rebuild failed, and the index is as it was: {error.Message}";
        IndexerLog.RebuildFailed(_logger, error.Message);
    }
}
