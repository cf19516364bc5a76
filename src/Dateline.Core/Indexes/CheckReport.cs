namespace Dateline.Core.Indexes;

/// <summary>The result of verifying an index.</summary>
/// <param name="Articles">Articles that were verified.</param>
/// <param name="Problems">What is wrong and what to do, a sentence each; empty when the index is sound.</param>
public sealed record CheckReport(int Articles, IReadOnlyList<string> Problems);
