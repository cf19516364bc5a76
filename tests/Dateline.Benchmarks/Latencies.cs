namespace Dateline.Benchmarks;

/// <summary>What many measured times come to, in the unit in which they were measured.</summary>
internal sealed class Latencies
{
    private readonly double[] _sorted;

    /// <param name="times">At least one time, in any order.</param>
    public Latencies(IEnumerable<double> times) => _sorted = [.. times.Order()];

    /// <summary>How many times there are.</summary>
    public int Count => _sorted.Length;

    public double Least => _sorted[0];

    public double Mean => _sorted.Average();

    public double Median => Percentile(0.5);

    public double P99 => Percentile(0.99);

    /// <summary>The least time that a part of the times does not exceed (nearest rank).</summary>
    private double Percentile(double part) => _sorted[(int)Math.Ceiling(part * _sorted.Length) - 1];
}
