namespace Dateline.Benchmarks.Faceted.NearRealTime;

/// <summary>What a refresh took, in milliseconds.</summary>
/// <param name="Commit">Writing the new segment and making it durable.</param>
/// <param name="Open">Opening its reader.</param>
/// <param name="Prepare">Bringing columns, names and totals up to date.</param>
internal readonly record struct RefreshTimes(double Commit, double Open, double Prepare)
{
    /// <summary>What is not waiting for the disk.</summary>
    public double InMemory => Open + Prepare;
}
