namespace Dateline.Benchmarks.Faceted;

/// <summary>What one run of an engine in one mode comes to, as the peers print it; times in microseconds.</summary>
/// <param name="Count">Queries that were timed.</param>
/// <param name="Mean">The mean of all times.</param>
/// <param name="Median">Their median.</param>
/// <param name="P99">Their 99th percentile.</param>
/// <param name="Hits">The totals of the queries, each counted once.</param>
/// <param name="FacetSum">The counts shown, likewise.</param>
/// <param name="Classes">Median and 99th percentile by class.</param>
internal sealed record ModeResult(
    int Count, double Mean, double Median, double P99, long Hits, long FacetSum,
    IReadOnlyDictionary<QueryClass, (double Median, double P99)> Classes)
{
    /// <summary>Every figure under the name that it has in tables.</summary>
    public IEnumerable<(Measure Measure, double Time)> Times => new[]
    {
        (new Measure(null, Statistic.Mean), Mean), (new Measure(null, Statistic.Median), Median), (new Measure(null, Statistic.P99), P99),
    }.Concat(Classes.OrderBy(item => item.Key).SelectMany(item => new[]
    {
        (new Measure(item.Key, Statistic.Median), item.Value.Median), (new Measure(item.Key, Statistic.P99), item.Value.P99),
    }));
}
