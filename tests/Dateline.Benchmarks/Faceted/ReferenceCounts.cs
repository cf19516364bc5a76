namespace Dateline.Benchmarks.Faceted;

/// <summary>The right counts of one facet.</summary>
/// <param name="ByValue">Every value that a hit has.</param>
/// <param name="Missing">Hits without a value.</param>
internal sealed record ReferenceCounts(IReadOnlyDictionary<string, int> ByValue, int Missing);
