using Dateline.Core.Articles;
using Dateline.Indexing.Reports;
using Microsoft.Extensions.Logging;

namespace Dateline.Indexing.Hosting;

/// <summary>What the hosted indexer writes to the log.</summary>
internal static partial class IndexerLog
{
    /// <summary>More failures of one run than these are only counted.</summary>
    private const int MaxFailures = 20;

    /// <summary>Tells what a run did, when it did something.</summary>
    public static void Run(ILogger logger, IndexReport report)
    {
        if (report.Added + report.Updated + report.Removed > 0)
        {
            Indexed(logger, report.Added, report.Updated, report.Removed, report.Seconds);
        }

        Failures(logger, report.Failed, report.FailedTotal);
    }

    /// <summary>Tells how a rebuild ended.</summary>
    public static void Rebuild(ILogger logger, IndexReport report)
    {
        if (report.Abandoned)
        {
            Abandoned(logger);
        }
        else
        {
            Rebuilt(logger, report.Added, report.Seconds);
        }

        Failures(logger, report.Failed, report.FailedTotal);
    }

    /// <summary>Tells what is wrong with the files that tell the recogniser names.</summary>
    public static void Problems(ILogger logger, IReadOnlyList<ReadFailure> problems) => Failures(logger, problems, problems.Count);

    [LoggerMessage(LogLevel.Information, "Watching {Paths}")]
    public static partial void Watching(ILogger logger, string paths);

    [LoggerMessage(LogLevel.Information, "The index was built by {Old}, and this is {New}: it is built anew while the old one answers")]
    public static partial void OutOfDate(ILogger logger, string old, string @new);

    [LoggerMessage(LogLevel.Error, "Indexing is blocked, searches go on: {Problem} (next try in {Seconds} s)")]
    public static partial void Blocked(ILogger logger, string problem, double seconds);

    [LoggerMessage(LogLevel.Error, "The rebuild failed; the index is as it was: {Problem}")]
    public static partial void RebuildFailed(ILogger logger, string problem);

    [LoggerMessage(LogLevel.Information, "Indexed: {Added} added, {Updated} updated, {Removed} removed, in {Seconds:F1} s")]
    private static partial void Indexed(ILogger logger, int added, int updated, int removed, double seconds);

    [LoggerMessage(LogLevel.Information, "Rebuilt: {Articles} articles in {Seconds:F1} s")]
    private static partial void Rebuilt(ILogger logger, int articles, double seconds);

    [LoggerMessage(LogLevel.Warning, "The rebuild was given up; the index is as it was")]
    private static partial void Abandoned(ILogger logger);

    [LoggerMessage(LogLevel.Warning, "{Path}, line {Line}: {Reason}")]
    private static partial void FailedAt(ILogger logger, string path, int line, string reason);

    [LoggerMessage(LogLevel.Warning, "{Path}: {Reason}")]
    private static partial void Failed(ILogger logger, string path, string reason);

    [LoggerMessage(LogLevel.Warning, "{Count} further failures")]
    private static partial void FurtherFailures(ILogger logger, int count);

    private static void Failures(ILogger logger, IReadOnlyList<ReadFailure> failures, int total)
    {
        foreach (var failure in failures.Take(MaxFailures))
        {
            Failure(logger, failure);
        }

        if (total > MaxFailures)
        {
            FurtherFailures(logger, total - MaxFailures);
        }
    }

    private static void Failure(ILogger logger, ReadFailure failure)
    {
        if (failure.Line is { } line)
        {
            FailedAt(logger, failure.Path, line, failure.Reason);
        }
        else
        {
            Failed(logger, failure.Path, failure.Reason);
        }
    }
}
