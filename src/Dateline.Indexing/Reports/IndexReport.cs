using Dateline.Core.Articles;

namespace Dateline.Indexing.Reports;

/// <summary>What a run of the indexer did. The counts are articles.</summary>
public sealed record IndexReport
{
    /// <summary>Articles that were not in the index before.</summary>
    public required int Added { get; init; }

    /// <summary>Articles that replaced an earlier state of themselves.</summary>
    public required int Updated { get; init; }

    /// <summary>Articles that the index already held as they are.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Articles that were removed, since their file is gone or no longer holds them.</summary>
    public required int Removed { get; init; }

    /// <summary>The files, folders and articles that could not be read, in the order of paths and lines; the first
    /// <see cref="MaxFailures"/> of them.</summary>
    public required IReadOnlyList<ReadFailure> Failed { get; init; }

    /// <summary>How many failures there were in all.</summary>
    public required int FailedTotal { get; init; }

    /// <summary>How long the run took, commits included.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>True when the run was cancelled: what the counts say is committed, and the next run goes on from there.</summary>
    public bool Interrupted { get; init; }

    /// <summary>True when a rebuild was given up, so that the index is as it was before.</summary>
    public bool Abandoned { get; init; }

    /// <summary>
    /// How many names the archive has learnt, by this run, to be others' names. They are shown under those from then on.
    /// </summary>
    public int NamesJoined { get; init; }

    /// <summary>The most failures that a report lists, so that a wrong folder of millions of files does not fill the memory.</summary>
    public const int MaxFailures = 10_000;

    /// <summary>How long the run took, in seconds.</summary>
    public double Seconds => Elapsed.TotalSeconds;

    /// <summary>Articles that were read and found unchanged, or indexed, per second.</summary>
    public double ArticlesPerSecond => Seconds > 0 ? ((double)Added + Updated + Unchanged) / Seconds : 0;

    /// <summary>True when there were failures and not one good article: the run as a whole failed.</summary>
    public bool IsFailure => FailedTotal > 0 && Added + Updated + Unchanged == 0;
}
