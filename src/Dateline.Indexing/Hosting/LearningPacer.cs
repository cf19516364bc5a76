using System.Diagnostics;
using Dateline.Indexing.Reports;

namespace Dateline.Indexing.Hosting;

/// <summary>
/// Learns names from what changes bring, soon but not each time: it looks through all names, which in a large archive takes seconds.
/// At most a twentieth of the time goes into it.
/// </summary>
/// <param name="indexer">What learns.</param>
internal sealed class LearningPacer(ArchiveIndexer indexer)
{
    /// <summary>The pause after learning, as a multiple of the time that it took.</summary>
    private const int PauseFactor = 19;

    private static readonly Task Never = new TaskCompletionSource().Task;

    private long _notBefore;

    /// <summary>Ends when it is time to learn; never as long as there is nothing to learn from.</summary>
    public Task Due { get; private set; } = Never;

    /// <summary>Notes that changes were indexed.</summary>
    public void Note(IndexReport report, CancellationToken stopping)
    {
        if (ArchiveIndexer.CanLearnFrom(report) && Due == Never)
        {
            var pause = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), _notBefore);
            Due = Task.Delay(pause > TimeSpan.Zero ? pause : TimeSpan.Zero, stopping);
        }
    }

    /// <summary>Learns from everything that was indexed so far.</summary>
    public IndexReport Learn(IndexReport report)
    {
        var began = Stopwatch.GetTimestamp();
        var learnt = indexer.Learn(report);
        End(began);
        return learnt;
    }

    /// <summary>Learns what is due.</summary>
    public void Learn()
    {
        var began = Stopwatch.GetTimestamp();
        indexer.Learn();
        End(began);
    }

    private void End(long began)
    {
        var now = Stopwatch.GetTimestamp();
        _notBefore = now + (PauseFactor * (now - began));
        Due = Never;
    }
}
