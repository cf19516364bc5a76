using Dateline.Core.Indexes;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Dateline.Indexing.Hosting;

/// <summary>
/// The hosted indexer: indexes the configured paths when the host starts, then keeps the index up to date with them until the host
/// stops, with everything accepted committed. It holds the index's one writer as long as it runs. When it cannot write, searches
/// are answered all the same, and it tries again from time to time.
/// </summary>
public sealed class IndexerService : BackgroundService
{
    private static readonly TimeSpan RetryInterval = TimeSpan.FromSeconds(5);

    private readonly ArchiveIndexer _indexer;
    private readonly IArticleIndex _index;
    private readonly ILogger<IndexerService> _logger;
    private readonly StatusBoard _board;
    private readonly RebuildRequest _request = new();

    /// <summary>Called by the host.</summary>
    /// <param name="indexer">Does the indexing.</param>
    /// <param name="index">The index.</param>
    /// <param name="logger">Told what was indexed, what failed, and what is wrong.</param>
    public IndexerService(ArchiveIndexer indexer, IArticleIndex index, ILogger<IndexerService> logger)
    {
        (_indexer, _index, _logger) = (indexer, index, logger);
        _board = new StatusBoard(indexer.Archive([]).Roots);
    }

    /// <summary>What the indexer is doing; a snapshot.</summary>
    public IndexerStatus Status => _board.Status;

    /// <summary>Asks for a fresh index, built beside the live one and swapped in when it is whole.</summary>
    /// <returns>False when a rebuild is already asked for or under way, which then serves this request too.</returns>
    public bool RequestRebuild() => _request.Make();

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await WorkAsync(stoppingToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                // The host stops.
            }
            catch (Exception error)
            {
                // Whatever keeps the indexer from writing (another writer, a full disk, a broken index): searches go on.
                IndexerLog.Blocked(_logger, error.Message, RetryInterval.TotalSeconds);
                _board.Enter(IndexerState.Blocked, error.Message);
                await Task.Delay(RetryInterval, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        _board.Enter(IndexerState.Idle);
    }

    private async Task WorkAsync(CancellationToken stopping)
    {
        try
        {
            await using var session = new IndexingSession(_indexer, _index, _request, _board, _logger);
            await session.RunAsync(stopping).ConfigureAwait(false);
        }
        catch (IndexCorruptException) when (_request.Made.IsCompleted)
        {
            await RebuildBrokenAsync(stopping).ConfigureAwait(false);
        }
    }

    /// <summary>There is no live index to go on with meanwhile; the session after that finds the fresh one.</summary>
    private async Task RebuildBrokenAsync(CancellationToken stopping)
    {
        _board.Enter(IndexerState.Rebuilding);
        try
        {
            var report = await _indexer.RebuildAsync([], _board, stopping).ConfigureAwait(false);
            _board.RecordRebuild(report);
            IndexerLog.Rebuild(_logger, report);
        }
        finally
        {
            _request.Serve();
        }
    }
}
