namespace Dateline.Benchmarks.Faceted.Beside;

/// <summary>How a peer's program is built, indexes and searches; all of it runs in the working folder.</summary>
internal sealed record PeerProgram
{
    /// <summary>Its name in tables.</summary>
    public required string Name { get; init; }

    /// <summary>True when it makes the same words of a text.</summary>
    public bool HasSameAnalysis { get; init; }

    /// <summary>The bars of the comparison.</summary>
    public required Bars Bars { get; init; }

    /// <summary>Files that must be there.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>Programs that must be on the path.</summary>
    public required IReadOnlyList<string> Programs { get; init; }

    /// <summary>What compiling makes, and the command; null when there is nothing to compile.</summary>
    public (string Product, string[] Command)? Compilation { get; init; }

    /// <summary>Where the index lies in the working folder.</summary>
    public required string Index { get; init; }

    /// <summary>The command that builds the index, by one thread.</summary>
    public required string[] Indexing { get; init; }

    /// <summary>The command that measures.</summary>
    public required string[] Searching { get; init; }

    /// <summary>What it calls each mode, and which queries it measures.</summary>
    public required IReadOnlyDictionary<FacetedMode, (string Name, int Step)> Modes { get; init; }
}
