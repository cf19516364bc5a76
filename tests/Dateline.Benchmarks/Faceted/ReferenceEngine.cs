using Dateline.Core.Queries;
using Dateline.Lucene.Schema;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Dateline.Benchmarks.Faceted;

/// <summary>The right answers, by the plainest means: Lucene's own collectors, and the doc values of every hit walked through.</summary>
internal sealed class ReferenceEngine(IndexSearcher searcher)
{
    /// <summary>The best hits as Lucene collects them, the total with them; what is new first where nothing ranks.</summary>
    public TopDocs Best(FacetedQuery query, FacetedMode mode, int depth)
    {
        var words = PeerQueries.Of(query);
        Filter? filter = mode == FacetedMode.DrillSideways ? new QueryWrapperFilter(Person(query)) : null;
        return query.Class == QueryClass.All
            ? searcher.Search(words, filter, depth, new Sort(new SortField(FieldNames.PublishedSeconds, SortFieldType.INT64, reverse: true)))
            : searcher.Search(words, filter, depth);
    }

    /// <summary>The count of every value that a hit has, and of the hits without a value.</summary>
    public ReferenceCounts Count(FacetedQuery query, FacetedMode mode, FacetKind kind)
    {
        var words = PeerQueries.Of(query);
        var isNarrowed = mode == FacetedMode.DrillSideways && kind != FacetKind.People;
        var counter = new ReferenceFacetCollector(FacetNames.Plural(kind));
        searcher.Search(words, isNarrowed ? new QueryWrapperFilter(Person(query)) : null, counter);
        return counter.Counts();
    }

    private static TermQuery Person(FacetedQuery query) => new(new Term(FacetNames.Plural(FacetKind.People), new BytesRef(query.Person)));
}
