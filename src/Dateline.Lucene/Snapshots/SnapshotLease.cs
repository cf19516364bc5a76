namespace Dateline.Lucene.Snapshots;

/// <summary>The right to use a snapshot until it is disposed, whatever happens to the index meanwhile.</summary>
internal sealed class SnapshotLease : IDisposable
{
    private int _isReturned;

    private SnapshotLease(IndexSnapshot snapshot) => Snapshot = snapshot;

    /// <summary>The snapshot.</summary>
    public IndexSnapshot Snapshot { get; }

    /// <summary>Takes a lease; null when the snapshot has been closed.</summary>
    public static SnapshotLease? TryTake(IndexSnapshot snapshot) => snapshot.Reader.TryIncRef() ? new SnapshotLease(snapshot) : null;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isReturned, 1) == 0)
        {
            Snapshot.Reader.DecRef();
        }
    }
}
