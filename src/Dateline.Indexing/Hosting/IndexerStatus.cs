using Dateline.Core.Articles;
using Dateline.Indexing.Reports;

namespace Dateline.Indexing.Hosting;

/// <summary>What the hosted indexer is doing and has done since it was started.</summary>
public sealed record IndexerStatus
{
    /// <summary>The most failures that are remembered.</summary>
    public const int MaxFailures = 100;

    /// <summary>What it is doing.</summary>
    public required IndexerState State { get; init; }

    /// <summary>The files and folders that it indexes and watches, as absolute paths.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>How far the current run or rebuild is; null while there is none.</summary>
    public IndexProgress? Progress { get; init; }

    /// <summary>The report of the last run that changed something or failed somewhere, or else of the first; null before it.</summary>
    public IndexReport? LastReport { get; init; }

    /// <summary>When <see cref="LastReport"/> came about.</summary>
    public DateTimeOffset? LastReportAt { get; init; }

    /// <summary>Runs that have ended: the first over everything, then one for each batch of changes or rebuild.</summary>
    public int Runs { get; init; }

    /// <summary>Articles added since the start.</summary>
    public int Added { get; init; }

    /// <summary>Articles updated since the start.</summary>
    public int Updated { get; init; }

    /// <summary>Articles removed since the start.</summary>
    public int Removed { get; init; }

    /// <summary>Rebuilds that were swapped in since the start.</summary>
    public int Rebuilds { get; init; }

    /// <summary>The last failures, newest last; at most <see cref="MaxFailures"/>.</summary>
    public IReadOnlyList<ReadFailure> LastFailures { get; init; } = [];

    /// <summary>What is wrong with the user's gazetteer, and what to do; its other lines count.</summary>
    public IReadOnlyList<ReadFailure> RecogniserProblems { get; init; } = [];

    /// <summary>Why it cannot write or watch, or why a rebuild failed, and what to do; null when all is well.</summary>
    public string? Problem { get; init; }
}
