using System.Diagnostics;

namespace Dateline.Benchmarks.Faceted;

/// <summary>The microseconds that each query of a set took, round by round, and what was answered.</summary>
internal sealed class QueryTimes
{
    /// <summary>Rounds before those that count, as many as the peers do.</summary>
    private const int WarmUps = 4;

    /// <summary>Rounds that count.</summary>
    private const int Rounds = 7;

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

    /// <summary>The times of all queries.</summary>
    public Latencies All => new(_rounds.SelectMany(round => round));

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

    /// <summary>The times of one class.</summary>
    public Latencies Of(QueryClass queryClass) => new(_rounds.SelectMany(round => round.Where((_, query) => _queries[query].Class == queryClass)));
}
