using Dateline.Core.Queries;
using Dateline.Core.Queries.Parsing;
using Dateline.Core.Queries.Syntax;
using Dateline.Lucene.Facets;
using Dateline.Lucene.Snippets;

namespace Dateline.Lucene.Searching;

/// <summary>One search on its way: the choices resolved, the words matched, the facets counted when asked for.</summary>
internal sealed class Search
{
    private readonly ArticleQuery _query;
    private readonly ParsedQuery _parsed;
    private readonly int _depth;
    private readonly IReadOnlyDictionary<FacetKind, ResolvedChoice> _choices;
    private readonly ChoiceFilters _filters;
    private readonly List<string> _notices;
    private DocumentSet _words = null!;
    private DocumentSet _matches = null!;

    /// <summary>Prepares a search.</summary>
    /// <param name="archive">The snapshot.</param>
    /// <param name="query">The query.</param>
    /// <param name="parsed">Its text, parsed.</param>
    /// <param name="depth">Hits to rank.</param>
    /// <exception cref="QueryException">A chosen value is unknown or ambiguous.</exception>
    public Search(ArchiveSnapshot archive, ArticleQuery query, ParsedQuery parsed, int depth)
    {
        Archive = archive;
        _query = query;
        _parsed = parsed;
        _depth = depth;
        _notices = [.. parsed.Notices];
        _choices = ChoiceResolver.Resolve(archive, query);
        _filters = new ChoiceFilters(archive, _choices);
        ReadAs = parsed.ReadAs;
    }

    /// <summary>The snapshot.</summary>
    public ArchiveSnapshot Archive { get; }

    /// <summary>The query as it was answered.</summary>
    public string ReadAs { get; private set; }

    /// <summary>Repairs, bounds and relaxations.</summary>
    public IReadOnlyList<string> Notices => _notices;

    /// <summary>What is to be marked in the hits.</summary>
    public HighlightTerms Terms { get; private set; } = new();

    /// <summary>The best hits, best first.</summary>
    public RankedDocument[] Best { get; private set; } = [];

    /// <summary>How many articles match.</summary>
    public int Total => _matches.Count;

    /// <summary>What is chosen in a facet.</summary>
    public ResolvedChoice ChoiceOf(FacetKind kind) => _choices.GetValueOrDefault(kind, ResolvedChoice.Empty(kind));

    /// <summary>
    /// Matches and ranks. When no article of the archive has all the words, those with most of them are taken; that goes by the
    /// words alone, so that a choice never changes what a query means.
    /// </summary>
    public void Run(CancellationToken cancellation)
    {
        var translated = QueryTranslator.Translate(Archive, _parsed.Root, _query.Match, cancellation);
        var collector = Collect(translated, cancellation);
        if (collector.Matches.Count == 0 && translated.CanRelax)
        {
            translated = QueryTranslator.Translate(Archive, _parsed.Root, MatchMode.Most, cancellation);
            collector = Collect(translated, cancellation);
            if (collector.Matches.Count > 0)
            {
                _notices.Add("No article has all the words; these have most of them.");
                ReadAs = QueryPrinter.Print(_parsed.Root, MatchMode.Most);
            }
        }

        _notices.AddRange(translated.Notices);
        Terms = translated.Terms;
        Best = collector.Best;
        _words = collector.Matches;
        _matches = _filters.All is { } accepted ? _words.And(accepted) : _words;
    }

    /// <summary>The counts of a facet: over all matches, not narrowed by the facet's own OR choice.</summary>
    public FacetCounts Count(FacetKind kind) => FacetCounter.Count(Archive, kind, Documents(kind));

    /// <summary>The documents that a facet counts.</summary>
    public DocumentSet Documents(FacetKind kind) => !_filters.HasOwn(kind) ? _matches
        : _filters.Without(kind) is { } accepted ? _words.And(accepted)
        : _words;

    private MatchCollector Collect(TranslatedQuery translated, CancellationToken cancellation)
    {
        // With nothing to rank by, what is new comes first.
        var sort = _query.Sort == SortOrder.Relevance && !translated.IsRanked ? SortOrder.Newest : _query.Sort;
        var collector = new MatchCollector(Archive, _filters.All, sort, Math.Min(_depth, Archive.Reader.MaxDoc), cancellation);
        Archive.Searcher.Search(translated.Query, collector);
        return collector;
    }
}
