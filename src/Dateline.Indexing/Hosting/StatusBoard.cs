using Dateline.Core.Articles;
using Dateline.Indexing.Reports;

namespace Dateline.Indexing.Hosting;

/// <summary>Keeps the status of the hosted indexer; each state of it is a record that never changes. Safe for several threads.</summary>
/// <param name="paths">The files and folders that are indexed.</param>
internal sealed class StatusBoard(IReadOnlyList<string> paths) : IProgress<IndexProgress>
{
    private readonly Lock _lock = new();
    private volatile IndexerStatus _status = new() { State = IndexerState.Idle, Paths = paths };

    /// <summary>The status now.</summary>
    public IndexerStatus Status => _status;

    /// <summary>Enters a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="problem">What keeps it from working as it should; null when all is well.</param>
    public void Enter(IndexerState state, string? problem = null) =>
        Change(status => status with { State = state, Problem = problem, Progress = state == status.State ? status.Progress : null });

    /// <inheritdoc/>
    public void Report(IndexProgress value) => Change(status => status with { Progress = value });

    /// <summary>Counts a run over changes.</summary>
    public void RecordRun(IndexReport report) => Change(status => Remember(status, report) with
    {
        Added = status.Added + report.Added,
        Updated = status.Updated + report.Updated,
        Removed = status.Removed + report.Removed,
    });

    /// <summary>Counts a rebuild.</summary>
    public void RecordRebuild(IndexReport report) =>
        Change(status => Remember(status, report) with { Rebuilds = status.Rebuilds + (report.Abandoned ? 0 : 1) });

    /// <summary>Notes what is wrong with the files that tell the recogniser names.</summary>
    public void RecordRecogniser(IReadOnlyList<ReadFailure> problems) => Change(status => status with { RecogniserProblems = problems });

    private static IndexerStatus Remember(IndexerStatus status, IndexReport report)
    {
        var changes = report.Added + report.Updated + report.Removed + report.FailedTotal;
        var isNews = status.LastReport is null || report.Abandoned || changes > 0;
        return status with
        {
            Runs = status.Runs + 1,
            LastReport = isNews ? report : status.LastReport,
            LastReportAt = isNews ? DateTimeOffset.UtcNow : status.LastReportAt,
            LastFailures = report.Failed.Count == 0
                ? status.LastFailures
                : [.. status.LastFailures.Concat(report.Failed).TakeLast(IndexerStatus.MaxFailures)],
        };
    }

    private void Change(Func<IndexerStatus, IndexerStatus> change)
    {
        lock (_lock)
        {
            _status = change(_status);
        }
    }
}
