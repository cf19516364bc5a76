namespace Dateline.Core.Results;

/// <summary>One value of a facet.</summary>
/// <param name="Value">The canonical value.</param>
/// <param name="Count">The total of the search in which this value is its facet's only choice, all else kept.</param>
/// <param name="Status">Whether it is chosen.</param>
public sealed record FacetValue(string Value, int Count, FacetStatus Status);
