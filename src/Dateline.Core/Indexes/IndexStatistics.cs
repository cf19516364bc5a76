using Dateline.Core.Queries;

namespace Dateline.Core.Indexes;

/// <summary>What an index holds.</summary>
public sealed record IndexStatistics
{
    /// <summary>The index folder.</summary>
    public required string Path { get; init; }

    /// <summary>Name of the live generation; null when nothing was ever indexed.</summary>
    public string? Generation { get; init; }

    /// <summary>Version of the recogniser that annotated the articles; null when there is no generation.</summary>
    public string? Recogniser { get; init; }

    /// <summary>How many articles each version of the recogniser has annotated: one version when all are up to date.</summary>
    public IReadOnlyDictionary<string, int> Recognisers { get; init; } = new Dictionary<string, int>();

    /// <summary>Articles that can be found.</summary>
    public required int Articles { get; init; }

    /// <summary>Files that are wholly indexed.</summary>
    public required int Files { get; init; }

    /// <summary>Segments of the live generation.</summary>
    public required int Segments { get; init; }

    /// <summary>Size on disk of the live generation, in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>Time of the last commit; null when there is none.</summary>
    public DateTimeOffset? Committed { get; init; }

    /// <summary>How many different values each facet has.</summary>
    public required IReadOnlyDictionary<FacetKind, int> FacetValues { get; init; }

    /// <summary>Things that a person should know: a generation set aside as broken and why, articles annotated by an older recogniser.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }
}
