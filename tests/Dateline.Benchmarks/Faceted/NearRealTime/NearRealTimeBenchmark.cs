using System.Diagnostics;

namespace Dateline.Benchmarks.Faceted.NearRealTime;

/// <summary>Searches with facets while articles arrive, against the same searches on the same index when it is quiet.</summary>
internal sealed class NearRealTimeBenchmark(GrowingIndex index, IEnumerable<NewsDocument> arriving, IReadOnlyList<FacetedQuery> queries)
{
    /// <summary>Articles a second.</summary>
    private const int Rate = 500;

    /// <summary>Portions in which a second's articles come.</summary>
    private const int Portions = 10;

    /// <summary>Refreshes after one new article of which the median counts.</summary>
    private const int SingleRefreshes = 21;

    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(30);

    private readonly IEnumerator<NewsDocument> _arriving = arriving.GetEnumerator();

    public string Run()
    {
        QueryTimes.WarmUp(index, queries);
        var single = SingleArticleRefreshes();
        var quiet = Search(Duration);
        var refreshes = new List<RefreshTimes>();
        using var end = new CancellationTokenSource();
        var writing = Task.Factory.StartNew(() => Write(refreshes, end.Token), TaskCreationOptions.LongRunning);
        var busy = Search(Duration);
        end.Cancel();
        writing.GetAwaiter().GetResult();
        var searching = new MarkdownTable(1, "search with facets", "searches", "p50 µs", "p99 µs", "mean µs")
            .Add("quiet", $"{quiet.Count:N0}", $"{quiet.Median:F0}", $"{quiet.P99:F0}", $"{quiet.Mean:F0}")
            .Add($"{Rate} articles a second, a refresh each", $"{busy.Count:N0}", $"{busy.Median:F0}", $"{busy.P99:F0}", $"{busy.Mean:F0}")
            .Add("ratio (bar of the p99: 2)", "", $"{busy.Median / quiet.Median:F2}", $"{busy.P99 / quiet.P99:F2}", $"{busy.Mean / quiet.Mean:F2}");
        var refreshing = new MarkdownTable(1, "refresh, median ms", "commit", "reader", "columns and names", "in memory (bar: 20)");
        Append(refreshing, "after one article", single);
        Append(refreshing, $"after about {Rate}", refreshes);
        return $"{searching}\n{refreshing}";
    }

    private List<RefreshTimes> SingleArticleRefreshes()
    {
        var refreshes = new List<RefreshTimes>();
        for (var i = 0; i < SingleRefreshes && _arriving.MoveNext(); i++)
        {
            index.Add(_arriving.Current);
            refreshes.Add(index.Refresh());
        }

        return refreshes;
    }

    private Latencies Search(TimeSpan duration)
    {
        var times = new List<double>();
        var begun = Stopwatch.GetTimestamp();
        for (var i = 0; Stopwatch.GetElapsedTime(begun) < duration; i++)
        {
            var asked = Stopwatch.GetTimestamp();
            index.Answer(queries[i % queries.Count], FacetedMode.Facets);
            times.Add(Stopwatch.GetElapsedTime(asked).TotalMicroseconds);
        }

        return new Latencies(times);
    }

    private void Write(List<RefreshTimes> refreshes, CancellationToken end)
    {
        var begun = Stopwatch.GetTimestamp();
        for (var portion = 1; !end.IsCancellationRequested; portion++)
        {
            for (var i = 0; i < Rate / Portions && _arriving.MoveNext(); i++)
            {
                index.Add(_arriving.Current);
            }

            if (portion % Portions == 0)
            {
                refreshes.Add(index.Refresh());
            }

            var ahead = TimeSpan.FromSeconds((double)portion / Portions) - Stopwatch.GetElapsedTime(begun);
            if (ahead > TimeSpan.Zero)
            {
                end.WaitHandle.WaitOne(ahead);
            }
        }
    }

    private static void Append(MarkdownTable table, string what, List<RefreshTimes> refreshes) => table.Add(
        what, Median(refreshes, times => times.Commit), Median(refreshes, times => times.Open), Median(refreshes, times => times.Prepare),
        Median(refreshes, times => times.InMemory));

    private static string Median(List<RefreshTimes> refreshes, Func<RefreshTimes, double> part) => $"{new Latencies(refreshes.Select(part)).Median:F1}";
}
