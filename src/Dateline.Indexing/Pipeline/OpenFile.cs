using Dateline.Core.Indexes;

namespace Dateline.Indexing.Pipeline;

/// <summary>
/// A file whose articles are on their way into the index. It ends when its reader has come to the end and its last article has been
/// put, whichever thread that happens on.
/// </summary>
/// <param name="pending">The file as it was found.</param>
/// <param name="update">Its update of the index.</param>
/// <param name="ledger">Told of what is done.</param>
internal sealed class OpenFile(PendingFile pending, IFileUpdate update, RunLedger ledger)
{
    /// <summary>The articles under way, and the reader for as long as it reads.</summary>
    private int _underWay = 1;

    private long _advanced;
    private volatile bool _isAbandoned;

    /// <summary>The absolute path.</summary>
    public string Path => pending.Path;

    /// <summary>The file's update of the index.</summary>
    public IFileUpdate Update => update;

    /// <summary>The file will not count as indexed: the next run reads it again, and what it held before stays in the index.</summary>
    public void Abandon() => _isAbandoned = true;

    /// <summary>An article is on its way.</summary>
    public void Enter() => Interlocked.Increment(ref _underWay);

    /// <summary>An article has been put, or the reader has come to the end. The last of them ends the file.</summary>
    public void Leave()
    {
        if (Interlocked.Decrement(ref _underWay) > 0)
        {
            return;
        }

        if (!_isAbandoned)
        {
            ledger.Removed(update.Complete());
        }

        ledger.FileDone(pending, Math.Max(0, pending.Length - _advanced));
    }

    /// <summary>Counts a part of the file as done: nearly, by the length of an article, and never more than the file has.</summary>
    public void Advance(long bytes)
    {
        var before = Interlocked.Add(ref _advanced, bytes) - bytes;
        ledger.BytesDone(Math.Clamp(pending.Length - before, 0, bytes));
    }
}
