namespace Dateline.Benchmarks.Faceted.Beside;

/// <summary>Dateline and a peer one after the other, again and again, and the ratios of their medians.</summary>
internal sealed class BesideBenchmark(TextWriter output, IPeer peer, IFacetedEngine engine, IReadOnlyList<FacetedQuery> queries)
{
    /// <summary>What totals may differ by, as a share, when words are cut otherwise.</summary>
    private const double OtherAnalysisTolerance = 0.01;

    private static readonly FacetedMode[] Modes = Enum.GetValues<FacetedMode>();

    /// <summary>Measures and prints.</summary>
    /// <param name="runs">How often.</param>
    /// <returns>False when the answers differ.</returns>
    public bool Run(int runs)
    {
        var pairs = Modes.ToDictionary(mode => mode, _ => new List<(ModeResult Ours, ModeResult Theirs)>());
        for (var run = 0; run < runs; run++)
        {
            var theirs = peer.Search();
            QueryTimes.WarmUp(engine, queries);
            foreach (var mode in Modes)
            {
                var ours = QueryTimes.Measure(engine, queries, mode).Over(peer.StepOf(mode), theirs[mode].Count);
                pairs[mode].Add((ours, theirs[mode]));
            }
        }

        var table = new MarkdownTable(3, "mode", "class", "statistic", "Dateline µs", $"{peer.Name} µs", "ratio", "bar", "");
        var isRight = true;
        foreach (var mode in Modes)
        {
            if (Difference(pairs[mode][0].Ours, pairs[mode][0].Theirs) is { } difference)
            {
                isRight = false;
                table.Add($"{mode}", "", $"wrong: {difference}", "", "", "", "", "");
                continue;
            }

            Append(table, mode, pairs[mode]);
        }

        output.WriteLine($"{peer.Name} beside Dateline, medians of {runs} runs in turn; load {Machine.Load()}.\n");
        output.WriteLine(table);
        return isRight;
    }

    private void Append(MarkdownTable table, FacetedMode mode, List<(ModeResult Ours, ModeResult Theirs)> runs)
    {
        var ours = Medians(runs.Select(run => run.Ours));
        var theirs = Medians(runs.Select(run => run.Theirs));
        foreach (var (measure, time) in ours)
        {
            var ratio = time / theirs[measure];
            var bar = Bar.Of(peer.Bars, mode, measure);
            table.Add(
                $"{mode}", measure.Class is { } queryClass ? $"{queryClass}" : "**every query**", $"{measure.Statistic}",
                $"{time:F0}", $"{theirs[measure]:F0}", $"{ratio:F3}", bar is null ? "" : $"{bar:F2}", bar is null ? "" : ratio <= bar ? "holds" : "MISSED");
        }
    }

    private static Dictionary<Measure, double> Medians(IEnumerable<ModeResult> results) => results
        .SelectMany(result => result.Times)
        .GroupBy(time => time.Measure, time => time.Time)
        .ToDictionary(times => times.Key, times => new Latencies(times).Median);

    /// <summary>How the answers differ; null when they are the same. A peer that does not count says 0.</summary>
    private string? Difference(ModeResult ours, ModeResult theirs) =>
        theirs.Hits != 0 && !IsSame(ours.Hits, theirs.Hits) ? $"the totals add up to {ours.Hits:N0}, the peer's to {theirs.Hits:N0}"
        : theirs.FacetSum != 0 && !IsSame(ours.FacetSum, theirs.FacetSum) ? $"the counts add up to {ours.FacetSum:N0}, the peer's to {theirs.FacetSum:N0}"
        : null;

    private bool IsSame(long ours, long theirs) =>
        Math.Abs(ours - theirs) <= (peer.HasSameAnalysis ? 0 : OtherAnalysisTolerance * Math.Max(ours, theirs));
}
