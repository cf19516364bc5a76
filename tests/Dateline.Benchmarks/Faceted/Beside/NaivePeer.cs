namespace Dateline.Benchmarks.Faceted.Beside;

/// <summary>Lucene.Net used naively, in this process and on the same index.</summary>
internal sealed class NaivePeer(NaiveEngine engine, IReadOnlyList<FacetedQuery> queries) : IPeer
{
    public string Name => "Lucene.Net, naive";

    public bool HasSameAnalysis => true;

    public Bars Bars => Bars.None;

    public int StepOf(FacetedMode mode) => 1;

    public IReadOnlyDictionary<FacetedMode, ModeResult> Search()
    {
        QueryTimes.WarmUp(engine, queries);
        return Enum.GetValues<FacetedMode>()
            .ToDictionary(mode => mode, mode => QueryTimes.Measure(engine, queries, mode).Over(step: 1, queries.Count * QueryTimes.Rounds));
    }
}
