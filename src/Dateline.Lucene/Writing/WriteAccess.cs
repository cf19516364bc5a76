using Dateline.Core.Indexes;
using Dateline.Lucene.Generations;
using Dateline.Lucene.Snapshots;

namespace Dateline.Lucene.Writing;

/// <summary>
/// Gives out the writers of one index: one of the live generation and one of a rebuild at a time, under one lock for all that are
/// open, and swaps the generations.
/// </summary>
internal sealed class WriteAccess(GenerationStore store, SnapshotSource snapshots)
{
    private readonly Lock _gate = new();
    private readonly HashSet<LuceneIndexWriter> _open = [];
    private LuceneIndexWriter? _live;
    private LuceneIndexWriter? _rebuild;
    private WriterLock? _lock;

    /// <summary>Opens the writer of the live generation, creating one where there is none.</summary>
    public LuceneIndexWriter OpenLive(string recogniser)
    {
        lock (_gate)
        {
            ThrowIfOpen(_live, "being written");
            return Enter(() => _live = OpenOrCreate(recogniser));
        }
    }

    /// <summary>Opens a writer of the next generation.</summary>
    public LuceneIndexWriter OpenRebuild(string recogniser)
    {
        lock (_gate)
        {
            ThrowIfOpen(_rebuild, "being rebuilt");
            return Enter(() => _rebuild = LuceneIndexWriter.Create(this, store.Create(recogniser), recogniser));
        }
    }

    /// <summary>Makes a rebuild the live generation. A writer that was open on the one before it goes on writing to that one.</summary>
    public void Publish(LuceneIndexWriter writer)
    {
        lock (_gate)
        {
            if (writer == _rebuild)
            {
                store.Publish(writer.Generation);
                store.DeleteBroken();
                _live = writer;
                _rebuild = null;
            }
        }

        snapshots.Refresh();
    }

    /// <summary>Shows this process's readers a commit.</summary>
    public void OnCommitted() => snapshots.Refresh();

    /// <summary>A writer has been closed. An unpublished rebuild is deleted; the last writer gives the lock back.</summary>
    public void Release(LuceneIndexWriter writer)
    {
        lock (_gate)
        {
            _open.Remove(writer);
            _live = writer == _live ? null : _live;
            if (writer == _rebuild)
            {
                _rebuild = null;
                GenerationStore.Delete(writer.Generation);
            }

            ReleaseLockIfUnused();
        }

        // Closing has committed what was merged meanwhile.
        snapshots.Refresh();
    }

    private void ThrowIfOpen(LuceneIndexWriter? writer, string state)
    {
        if (writer is not null)
        {
            throw new IndexLockedException($"{store.Folder} is already {state} by this process. Wait until it is done.");
        }
    }

    private LuceneIndexWriter Enter(Func<LuceneIndexWriter> open)
    {
        if (_lock is null)
        {
            _lock = WriterLock.Take(store.Folder);
            store.DeleteRemains();
        }

        try
        {
            var writer = open();
            _open.Add(writer);
            return writer;
        }
        catch
        {
            ReleaseLockIfUnused();
            throw;
        }
    }

    private void ReleaseLockIfUnused()
    {
        if (_open.Count == 0)
        {
            _lock?.Dispose();
            _lock = null;
        }
    }

    private LuceneIndexWriter OpenOrCreate(string recogniser)
    {
        var opened = store.Open(out var broken);
        foreach (var generation in broken)
        {
            SetAside(generation);
        }

        if (opened is not null)
        {
            return LuceneIndexWriter.Open(this, opened, recogniser);
        }

        var writer = LuceneIndexWriter.Create(this, store.Create(recogniser), recogniser);
        store.Publish(writer.Generation);
        snapshots.Refresh();
        return writer;
    }

    private void SetAside(BrokenGeneration broken)
    {
        try
        {
            store.SetAside(broken);
        }
        catch (IOException e)
        {
            throw new IndexCorruptException(
                $"{broken.Name} in {store.Folder} is broken ({broken.Reason}) and cannot be moved out of the way: {e.Message} Move it away, or " +
                "choose another index folder.",
                e);
        }
    }
}
