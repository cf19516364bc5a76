namespace Dateline.Lucene.Snippets;

/// <summary>Words of a query that must stand next to each other.</summary>
/// <param name="Positions">The terms possible at each place; at least two places.</param>
/// <param name="Weight">How much an occurrence says about a passage.</param>
internal sealed record HighlightPhrase(IReadOnlyList<string[]> Positions, float Weight);
