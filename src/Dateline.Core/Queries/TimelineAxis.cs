namespace Dateline.Core.Queries;

/// <summary>The dates along which a timeline runs.</summary>
public enum TimelineAxis
{
    /// <summary>When articles were published.</summary>
    Published,

    /// <summary>What days, months and years articles speak of.</summary>
    Mentioned,
}
