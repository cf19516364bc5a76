namespace Dateline.Core.Queries;

/// <summary>A facet value that a person may have meant.</summary>
/// <param name="Value">The canonical value.</param>
/// <param name="Count">Articles in the index that have it.</param>
public sealed record Candidate(string Value, int Count);
