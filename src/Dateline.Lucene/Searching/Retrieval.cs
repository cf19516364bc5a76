using Dateline.Core.Queries;
using Dateline.Lucene.Facets;
using Lucene.Net.Search;

namespace Dateline.Lucene.Searching;

/// <summary>What a query matches under some choices: all its documents, the best hits, and the counts of facets when asked for.</summary>
internal sealed class Retrieval
{
    private readonly ArchiveSnapshot _archive;
    private readonly ChoiceFilters _filters;
    private readonly DocumentSet _words;
    private readonly DocumentSet _matches;

    private Retrieval(ArchiveSnapshot archive, ChoiceFilters filters, MatchCollector collector)
    {
        _archive = archive;
        _filters = filters;
        _words = collector.Matches;
        _matches = filters.All is { } accepted ? _words.And(accepted) : _words;
        Best = collector.Best;
    }

    /// <summary>True when the query matches nothing, whatever is chosen.</summary>
    public bool IsEmpty => _words.Count == 0;

    /// <summary>How many documents match under the choices.</summary>
    public int Total => _matches.Count;

    /// <summary>The best hits, best first.</summary>
    public RankedDocument[] Best { get; }

    /// <summary>Matches and ranks.</summary>
    /// <param name="archive">The snapshot.</param>
    /// <param name="query">What to match.</param>
    /// <param name="filters">The choices.</param>
    /// <param name="sort">The order of the hits.</param>
    /// <param name="depth">Hits to rank.</param>
    /// <param name="cancellation">Ends it.</param>
    public static Retrieval Run(
        ArchiveSnapshot archive, Query query, ChoiceFilters filters, SortOrder sort, int depth, CancellationToken cancellation)
    {
        var collector = new MatchCollector(archive, filters.All, sort, Math.Min(depth, archive.Reader.MaxDoc), cancellation);
        archive.Searcher.Search(query, collector);
        return new Retrieval(archive, filters, collector);
    }

    /// <summary>The counts of a facet: over all matches, not narrowed by the facet's own OR choice.</summary>
    public FacetCounts Count(FacetKind kind) => FacetCounter.Count(_archive, kind, Documents(kind));

    /// <summary>The documents that a facet counts.</summary>
    public DocumentSet Documents(FacetKind kind) => !_filters.HasOwn(kind) ? _matches
        : _filters.Without(kind) is { } accepted ? _words.And(accepted)
        : _words;
}
