using Dateline.Core.Queries;
using Dateline.Core.Results;
using Dateline.Lucene.Facets;
using Dateline.Lucene.Searching;
using Lucene.Net.Search;

namespace Dateline.Benchmarks.Faceted;

/// <summary>Dateline's own engine, from the translated query down: what it matches, ranks, counts and lists.</summary>
internal sealed class DatelineEngine(ArchiveSnapshot archive) : IFacetedEngine
{
    /// <summary>The facets that are counted.</summary>
    public static readonly FacetKind[] Kinds = [FacetKind.People, FacetKind.Organisations, FacetKind.Locations, FacetKind.Published];

    /// <summary>Hits and values that are shown.</summary>
    public const int Shown = 10;

    private const int YearLength = 4;

    private static readonly Dictionary<FacetKind, ResolvedChoice> NoChoices = [];

    /// <summary>The snapshot that is searched.</summary>
    public ArchiveSnapshot Archive => archive;

    public FacetedAnswer Answer(FacetedQuery query, FacetedMode mode)
    {
        using var retrieval = Retrieve(query, mode, Shown);
        var sum = 0L;
        if (mode != FacetedMode.TopHits)
        {
            foreach (var kind in Kinds)
            {
                sum += ShownSum(List(retrieval, query, mode, kind, Shown));
            }
        }

        return new FacetedAnswer(retrieval.Total, sum);
    }

    /// <summary>Matches and ranks. With nothing to rank by, what is new comes first, as in the product.</summary>
    public Retrieval Retrieve(FacetedQuery query, FacetedMode mode, int depth)
    {
        var filters = new ChoiceFilters(archive, Choices(query, mode));
        var sort = query.Class == QueryClass.All ? SortOrder.Newest : SortOrder.Relevance;
        return Retrieval.Run(archive, Translate(query), filters, sort, depth, CancellationToken.None);
    }

    /// <summary>Counts a facet and lists its best values.</summary>
    public FacetResult List(Retrieval retrieval, FacetedQuery query, FacetedMode mode, FacetKind kind, int size)
    {
        var choice = Choices(query, mode).GetValueOrDefault(kind, ResolvedChoice.Empty(kind));
        return new FacetLister(archive, choice, FacetOrder.Count, size, isTree: true).List(retrieval.CountBest(choice, size));
    }

    private static Dictionary<FacetKind, ResolvedChoice> Choices(FacetedQuery query, FacetedMode mode) => mode == FacetedMode.DrillSideways
        ? new() { [FacetKind.People] = new ResolvedChoice(FacetKind.People, [query.Person], [], []) }
        : NoChoices;

    /// <summary>The query as the product's translator makes it of typed words, in the one field of text that the peers have.</summary>
    private Query Translate(FacetedQuery query) => query.Class == QueryClass.Prefix ? Prefix(query.Words[0]) : PeerQueries.Of(query);

    private ConstantScoreQuery Prefix(string prefix)
    {
        var terms = new TermExpander(archive.Reader, CancellationToken.None)
            .Expand(NewsDocumentBuilder.Text, WildcardPattern.OfWord($"{prefix}*"), out _);
        return new ConstantScoreQuery(new TermsFilter(NewsDocumentBuilder.Text, [.. terms.Select(term => term.Text)]));
    }

    /// <summary>The best values, or the years; a chosen person that is not among the best is listed but not counted by the peers.</summary>
    private static long ShownSum(FacetResult facet)
    {
        var sum = 0L;
        var shown = facet.Kind == FacetKind.Published ? facet.Values.Count : Math.Min(Shown, facet.Values.Count);
        for (var i = 0; i < shown; i++)
        {
            if (facet.Kind != FacetKind.Published || facet.Values[i].Value.Length == YearLength)
            {
                sum += facet.Values[i].Count;
            }
        }

        return sum;
    }
}
