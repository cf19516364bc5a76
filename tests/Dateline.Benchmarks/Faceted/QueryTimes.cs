using System.Diagnostics;

namespace Dateline.Benchmarks.Faceted;

/// <summary>The microseconds that each query of a set took, round by round, and what was answered.</summary>
internal sealed class QueryTimes
{
    /// <summary>Rounds that count.</summary>
    public const int Rounds = 7;

    /// <summary>Rounds before those that count, as many as the peers do.</summary>
    private const int WarmUps = 4;

    /// <summary>How long an engine answers whatever is asked before it is measured, as the peers do.</summary>
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(5);

    private readonly IReadOnlyList<FacetedQuery> _queries;
    private readonly double[][] _rounds;

    private QueryTimes(IReadOnlyList<FacetedQuery> queries, double[][] rounds, FacetedAnswer[] answers)
    {
        _queries = queries;
        _rounds = rounds;
        Answers = answers;
    }

    /// <summary>The answers, query by query.</summary>
    public IReadOnlyList<FacetedAnswer> Answers { get; }

    /// <summary>The mean over the queries of a class, or all, of each one's fastest round: what is left when other programs are busy.</summary>
    public double FastestMean(QueryClass? queryClass) => Enumerable.Range(0, _queries.Count)
        .Where(query => queryClass is null || _queries[query].Class == queryClass)
        .Average(query => _rounds.Min(round => round[query]));

    /// <summary>Lets an engine answer all queries in all modes until what they need is compiled.</summary>
    public static void WarmUp(IFacetedEngine engine, IReadOnlyList<FacetedQuery> queries)
    {
        var begun = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(begun) < WarmUpTime)
        {
            foreach (var mode in Enum.GetValues<FacetedMode>())
            {
                foreach (var query in queries)
                {
                    engine.Answer(query, mode);
                }
            }
        }
    }

    /// <summary>Measures all queries in turn, round after round, on this thread.</summary>
    public static QueryTimes Measure(IFacetedEngine engine, IReadOnlyList<FacetedQuery> queries, FacetedMode mode)
    {
        var answers = new FacetedAnswer[queries.Count];
        for (var round = 0; round < WarmUps; round++)
        {
            for (var i = 0; i < queries.Count; i++)
            {
                answers[i] = engine.Answer(queries[i], mode);
            }
        }

        var rounds = new double[Rounds][];
        for (var round = 0; round < Rounds; round++)
        {
            rounds[round] = new double[queries.Count];
            for (var i = 0; i < queries.Count; i++)
            {
                var begun = Stopwatch.GetTimestamp();
                engine.Answer(queries[i], mode);
                rounds[round][i] = Stopwatch.GetElapsedTime(begun).TotalMicroseconds;
            }
        }

        return new QueryTimes(queries, rounds, answers);
    }

    /// <summary>The times of one class; null for all queries.</summary>
    public Latencies Of(QueryClass? queryClass) =>
        new(_rounds.SelectMany(round => round.Where((_, query) => queryClass is null || _queries[query].Class == queryClass)));

    /// <summary>
    /// The result over the queries that a peer measured: the first ones of every n-th of the set, again from the start when they are through.
    /// </summary>
    /// <param name="step">Which queries: 1 for all, 2 for every second one.</param>
    /// <param name="count">How many times the peer took.</param>
    public ModeResult Over(int step, int count)
    {
        int[] taken = [.. Enumerable.Range(0, _queries.Count).Where(query => query % step == 0)];
        var timed = Enumerable.Range(0, count)
            .Select(i => (Query: taken[i % taken.Length], Round: i / taken.Length % Rounds))
            .Select(time => (_queries[time.Query].Class, Time: _rounds[time.Round][time.Query]))
            .ToList();
        var all = new Latencies(timed.Select(time => time.Time));
        var classes = timed.GroupBy(time => time.Class, time => time.Time).ToDictionary(times => times.Key, times => new Latencies(times));
        var answers = taken.Take(count).Select(query => Answers[query]).ToList();
        return new ModeResult(
            count, all.Mean, all.Median, all.P99, answers.Sum(answer => (long)answer.Total), answers.Sum(answer => answer.FacetSum),
            classes.ToDictionary(times => times.Key, times => (times.Value.Median, times.Value.P99)));
    }
}
