namespace Dateline.Core.Queries;

/// <summary>What a person chose within one facet. Values are as typed; the index resolves them to canonical ones.</summary>
/// <remarks>The value <see cref="None"/> stands for "the article has no value in this facet".</remarks>
public sealed record FacetChoice
{
    /// <summary>The value that stands for articles with none in the facet.</summary>
    public const string None = "none";

    /// <summary>Articles with at least one of these (OR); empty for no restriction. This choice does not narrow its own facet's counts.</summary>
    public IReadOnlyList<string> Any { get; init; } = [];

    /// <summary>Articles with every one of these (AND).</summary>
    public IReadOnlyList<string> All { get; init; } = [];

    /// <summary>Articles with none of these.</summary>
    public IReadOnlyList<string> Not { get; init; } = [];

    /// <summary>True when nothing is chosen.</summary>
    public bool IsEmpty => Any.Count == 0 && All.Count == 0 && Not.Count == 0;
}
