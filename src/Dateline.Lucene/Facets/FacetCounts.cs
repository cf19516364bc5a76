namespace Dateline.Lucene.Facets;

/// <summary>How many documents of a set have each value of a facet.</summary>
/// <param name="ByOrdinal">The counts by global ordinal.</param>
/// <param name="Missing">How many have no value.</param>
/// <param name="Documents">How many documents the set has.</param>
internal sealed record FacetCounts(int[] ByOrdinal, int Missing, int Documents);
