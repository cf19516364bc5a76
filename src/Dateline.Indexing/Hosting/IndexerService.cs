using Microsoft.Extensions.Hosting;

namespace Dateline.Indexing.Hosting;

/// <summary>
/// The hosted indexer: indexes the configured paths when the host starts, then keeps the index up to date with them until the host
/// stops, with everything accepted committed. It holds the index's one writer as long as it runs.
/// </summary>
public sealed class IndexerService : BackgroundService
{
    /// <summary>What the indexer is doing; a snapshot.</summary>
    public IndexerStatus Status { get; } = new() { State = IndexerState.Idle, Paths = [] };

    /// <summary>Asks for a fresh index, built beside the live one and swapped in when it is whole.</summary>
    /// <returns>False when a rebuild is already asked for or under way, which then serves this request too.</returns>
    public bool RequestRebuild() => throw new NotImplementedException();

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => throw new NotImplementedException();
}
