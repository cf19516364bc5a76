namespace Dateline.Benchmarks.Faceted;

/// <summary>What many times are reduced to.</summary>
internal enum Statistic
{
    Mean,
    Median,
    P99,
}
