namespace Dateline.Indexing.Reports;

/// <summary>How far a run of the indexer is.</summary>
public sealed record IndexProgress
{
    /// <summary>Files that are done with.</summary>
    public required int FilesDone { get; init; }

    /// <summary>Files found so far.</summary>
    public required int FilesFound { get; init; }

    /// <summary>Bytes of the files that are done with, and of the part that is done of the others.</summary>
    public required long BytesDone { get; init; }

    /// <summary>Bytes of the files found so far.</summary>
    public required long BytesFound { get; init; }

    /// <summary>True when every file has been found, so that what was found is the whole.</summary>
    public required bool IsSurveyed { get; init; }

    /// <summary>Articles that are done with, the unchanged ones included.</summary>
    public required int ArticlesDone { get; init; }

    /// <summary>Failures so far.</summary>
    public required int Failures { get; init; }

    /// <summary>Time since the run began.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Articles per second since the run began.</summary>
    public double ArticlesPerSecond => Elapsed > TimeSpan.Zero ? ArticlesDone / Elapsed.TotalSeconds : 0;

    /// <summary>The part that is done, 0 to 1, by bytes; null before every file has been found.</summary>
    public double? Fraction => !IsSurveyed ? null : BytesFound == 0 ? 1 : Math.Min(1, (double)BytesDone / BytesFound);

    /// <summary>The time left at the speed so far, by bytes; null while that cannot be said.</summary>
    public TimeSpan? TimeLeft => Fraction is > 0 and { } done ? Elapsed * ((1 - done) / done) : null;
}
