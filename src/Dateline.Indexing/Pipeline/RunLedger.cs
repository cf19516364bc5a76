using System.Diagnostics;
using Dateline.Core.Articles;
using Dateline.Indexing.Reports;

namespace Dateline.Indexing.Pipeline;

/// <summary>Keeps count of what a run does, and of the room that its files take. Safe for several threads at once.</summary>
/// <param name="budget">Gets back the room of a file that is done.</param>
/// <param name="pacer">Told of each change, for it to be committed in time.</param>
internal sealed class RunLedger(ByteBudget budget, CommitPacer pacer)
{
    private readonly long _begun = Stopwatch.GetTimestamp();
    private readonly List<ReadFailure> _failures = [];
    private int _added;
    private int _updated;
    private int _unchanged;
    private int _removed;
    private int _failed;
    private int _filesDone;
    private int _filesFound;
    private long _bytesDone;
    private long _bytesFound;
    private volatile bool _surveyed;

    public void Added()
    {
        Interlocked.Increment(ref _added);
        pacer.Changed(1);
    }

    public void Updated()
    {
        Interlocked.Increment(ref _updated);
        pacer.Changed(1);
    }

    public void Removed(int articles)
    {
        Interlocked.Add(ref _removed, articles);
        pacer.Changed(articles);
    }

    public void Unchanged(int articles) => Interlocked.Add(ref _unchanged, articles);

    public void Failed(ReadFailure failure)
    {
        if (Interlocked.Increment(ref _failed) <= IndexReport.MaxFailures)
        {
            lock (_failures)
            {
                _failures.Add(failure);
            }
        }
    }

    public void FileFound(long bytes)
    {
        Interlocked.Increment(ref _filesFound);
        Interlocked.Add(ref _bytesFound, bytes);
    }

    /// <summary>Every file has been found.</summary>
    public void Surveyed() => _surveyed = true;

    public void BytesDone(long bytes) => Interlocked.Add(ref _bytesDone, bytes);

    /// <summary>A file is done with, and its last bytes.</summary>
    public void FileDone(PendingFile file, long lastBytes)
    {
        BytesDone(lastBytes);
        Interlocked.Increment(ref _filesDone);
        budget.Return(file.Length);
    }

    public IndexProgress Progress() => new()
    {
        FilesDone = Volatile.Read(ref _filesDone),
        FilesFound = Volatile.Read(ref _filesFound),
        BytesDone = Volatile.Read(ref _bytesDone),
        BytesFound = Volatile.Read(ref _bytesFound),
        IsSurveyed = _surveyed,
        ArticlesDone = Volatile.Read(ref _added) + Volatile.Read(ref _updated) + Volatile.Read(ref _unchanged),
        Failures = Volatile.Read(ref _failed),
        Elapsed = Stopwatch.GetElapsedTime(_begun),
    };

    public IndexReport Report(bool interrupted)
    {
        lock (_failures)
        {
            return new IndexReport
            {
                Added = _added,
                Updated = _updated,
                Unchanged = _unchanged,
                Removed = _removed,
                Failed = [.. _failures.OrderBy(failure => failure.Path, StringComparer.Ordinal).ThenBy(failure => failure.Line)],
                FailedTotal = _failed,
                Elapsed = Stopwatch.GetElapsedTime(_begun),
                Interrupted = interrupted,
            };
        }
    }
}
