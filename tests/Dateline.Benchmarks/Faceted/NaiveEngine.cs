using Dateline.Core.Queries;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Dateline.Benchmarks.Faceted;

/// <summary>Lucene.Net as its examples show it: doc values of the whole index, asked for every hit, a second search for drill-sideways.</summary>
internal sealed class NaiveEngine(IndexSearcher searcher) : IFacetedEngine
{
    private static readonly FacetKind[] Named = [FacetKind.People, FacetKind.Organisations, FacetKind.Locations];

    public FacetedAnswer Answer(FacetedQuery query, FacetedMode mode)
    {
        var words = PeerQueries.Of(query);
        if (mode == FacetedMode.TopHits)
        {
            return new FacetedAnswer(searcher.Search(words, DatelineEngine.Shown).TotalHits, 0);
        }

        var best = TopScoreDocCollector.Create(DatelineEngine.Shown, docsScoredInOrder: true);
        if (mode == FacetedMode.Facets)
        {
            var facets = new NaiveFacetCollector(searcher.IndexReader, Named, countsYears: true);
            searcher.Search(words, MultiCollector.Wrap(best, facets));
            return new FacetedAnswer(best.TotalHits, facets.ShownSum());
        }

        var person = new TermQuery(new Term(FacetNames.Plural(FacetKind.People), query.Person));
        var narrowed = new NaiveFacetCollector(searcher.IndexReader, Named[1..], countsYears: true);
        searcher.Search(new FilteredQuery(words, new QueryWrapperFilter(person)), MultiCollector.Wrap(best, narrowed));
        var sideways = new NaiveFacetCollector(searcher.IndexReader, Named[..1], countsYears: false);
        searcher.Search(words, sideways);
        return new FacetedAnswer(best.TotalHits, narrowed.ShownSum() + sideways.ShownSum());
    }
}
