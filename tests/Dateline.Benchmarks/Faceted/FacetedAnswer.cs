namespace Dateline.Benchmarks.Faceted;

/// <summary>What an engine says to a query.</summary>
/// <param name="Total">How many documents match.</param>
/// <param name="FacetSum">The counts that are shown, added up, as the peers print them: the best values of each facet and the years.</param>
internal readonly record struct FacetedAnswer(int Total, long FacetSum);
