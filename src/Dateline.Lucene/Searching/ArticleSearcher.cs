using System.Diagnostics;
using Dateline.Core.Aliases;
using Dateline.Core.Articles;
using Dateline.Core.Queries;
using Dateline.Core.Queries.Parsing;
using Dateline.Core.Results;
using Dateline.Lucene.Facets;
using Dateline.Lucene.Schema;
using Dateline.Lucene.Snippets;

namespace Dateline.Lucene.Searching;

/// <summary>Answers searches on one snapshot of the archive.</summary>
/// <param name="archive">The snapshot; its owner keeps its reader open until the answer is given.</param>
/// <param name="clock">Says what "today" is for <c>last-week</c> and the like.</param>
internal sealed class ArticleSearcher(ArchiveSnapshot archive, TimeProvider clock)
{
    /// <summary>The hits of a page and the facets of all hits.</summary>
    /// <exception cref="QueryException">The query cannot be answered as typed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public SearchPage Search(ArticleQuery query, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        QueryLimits.Check(query);
        using var search = Run(query, query.Page * query.Size, cancellation);
        var hits = search.Best
            .Skip((query.Page - 1) * query.Size)
            .Select(ranked => HitOf(ranked, search.Terms))
            .ToList();
        var facets = query.FacetSize == 0
            ? []
            : Enum.GetValues<FacetKind>().Select(kind => FacetOf(search, kind, query.FacetOrder, query.FacetSize, cancellation)).ToList();
        return new SearchPage
        {
            Query = query.Text,
            ReadAs = search.ReadAs,
            Total = search.Total,
            TookMs = Stopwatch.GetElapsedTime(began).TotalMilliseconds,
            Notices = [.. search.Notices, .. AliasNotices()],
            Hits = hits,
            Facets = facets,
        };
    }

    /// <summary>The values of one facet.</summary>
    /// <exception cref="QueryException">The query cannot be answered as typed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public FacetResult Facet(FacetQuery query, CancellationToken cancellation)
    {
        QueryLimits.Check(query);
        using var search = Run(query.Query, depth: 0, cancellation);
        var counts = search.Count(query.Kind);
        var choice = search.ChoiceOf(query.Kind);
        var prefix = new ValuePrefix(query.Prefix);
        return prefix.IsEmpty
            ? new FacetLister(archive, choice, query.Query.FacetOrder, query.Size, isTree: false).List(counts)
            : new FacetLister(archive, prefix.Restrict(choice), query.Query.FacetOrder, query.Size, isTree: false)
                .List(prefix.Restrict(counts, archive.Dictionary(query.Kind)));
    }

    /// <summary>The hits along time.</summary>
    /// <exception cref="QueryException">The query cannot be answered as typed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Timeline Timeline(TimelineQuery query, CancellationToken cancellation)
    {
        QueryLimits.Check(query.Query);
        using var search = Run(query.Query, depth: 0, cancellation);
        return new TimelineBuilder(archive, query, search.Documents(query.Facet)).Build(search.Count(query.Facet));
    }

    /// <summary>Who edits the aliases by hand looks next whether it worked.</summary>
    private IEnumerable<string> AliasNotices() => archive.Aliases.Problems.Take(1).Select(problem =>
        $"A line of {AliasDocument.FileName} does not count: {problem}.");

    private Search Run(ArticleQuery query, int depth, CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var parsed = QueryParser.Parse(query.Text, query.Match, today);
        var search = new Search(archive, query, parsed, depth);
        search.Run(cancellation);
        return search;
    }

    private static FacetResult FacetOf(Search search, FacetKind kind, FacetOrder order, int size, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var counts = order == FacetOrder.Count ? search.CountBest(kind, size) : search.Count(kind);
        return new FacetLister(search.Archive, search.ChoiceOf(kind), order, size, isTree: true).List(counts);
    }

    private Hit HitOf(RankedDocument ranked, HighlightTerms terms)
    {
        var annotated = StoredArticle.ReadValues(archive.Reader, ranked.Document).Under(archive.Aliases.Table);
        var article = annotated.Article;
        return new Hit
        {
            Id = article.Id,
            Title = article.Title,
            Published = article.Published,
            Source = article.Source,
            Score = ranked.Score,
            Snippet = SnippetBuilder.Build(article, terms),
            People = annotated.Values(FacetKind.People),
            Organisations = annotated.Values(FacetKind.Organisations),
            Locations = annotated.Values(FacetKind.Locations),
            Mentioned = [.. annotated.Values(FacetKind.Mentioned).Order(ValueOrder.Instance)],
            Path = article.Path,
            Url = article.Url,
        };
    }
}
