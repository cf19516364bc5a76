namespace Dateline.Benchmarks.Faceted;

/// <summary>A figure of a run.</summary>
/// <param name="Class">The queries that it is of; null for all of them.</param>
/// <param name="Statistic">What of their times.</param>
internal readonly record struct Measure(QueryClass? Class, Statistic Statistic);
