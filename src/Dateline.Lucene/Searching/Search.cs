using Dateline.Core.Queries;
using Dateline.Core.Queries.Parsing;
using Dateline.Core.Queries.Syntax;
using Dateline.Lucene.Facets;
using Dateline.Lucene.Snippets;

namespace Dateline.Lucene.Searching;

/// <summary>One search on its way: the choices resolved, the words matched, the facets counted when asked for.</summary>
internal sealed class Search : IDisposable
{
    private readonly ArticleQuery _query;
    private readonly ParsedQuery _parsed;
    private readonly int _depth;
    private readonly IReadOnlyDictionary<FacetKind, ResolvedChoice> _choices;
    private readonly ChoiceFilters _filters;
    private readonly List<string> _notices;
    private Retrieval _retrieval = null!;

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
    public RankedDocument[] Best => _retrieval.Best;

    /// <summary>How many articles match.</summary>
    public int Total => _retrieval.Total;

    /// <summary>What is chosen in a facet.</summary>
    public ResolvedChoice ChoiceOf(FacetKind kind) => _choices.GetValueOrDefault(kind, ResolvedChoice.Empty(kind));

    /// <summary>
    /// Matches and ranks. When no article of the archive has all the words, those with most of them are taken; that goes by the
    /// words alone, so that a choice never changes what a query means.
    /// </summary>
    public void Run(CancellationToken cancellation)
    {
        var translated = QueryTranslator.Translate(Archive, _parsed.Root, _query.Match, cancellation);
        _retrieval = Retrieve(translated, cancellation);
        if (_retrieval.IsEmpty && translated.CanRelax)
        {
            _retrieval.Dispose();
            translated = QueryTranslator.Translate(Archive, _parsed.Root, MatchMode.Most, cancellation);
            _retrieval = Retrieve(translated, cancellation);
            if (!_retrieval.IsEmpty)
            {
                _notices.Add("No article has all the words; these have most of them.");
                ReadAs = QueryPrinter.Print(_parsed.Root, MatchMode.Most);
            }
        }

        _notices.AddRange(translated.Notices);
        Terms = translated.Terms;
    }

    /// <summary>The counts of a facet: over all matches, not narrowed by the facet's own OR choice.</summary>
    public FacetCounts Count(FacetKind kind) => _retrieval.Count(kind);

    /// <summary>The counts of the most frequent values of a facet at each level, and of those chosen; enough to list them by count.</summary>
    public FacetCounts CountBest(FacetKind kind, int size) => _retrieval.CountBest(ChoiceOf(kind), size);

    /// <summary>The documents that a facet counts.</summary>
    public DocumentSet Documents(FacetKind kind) => _retrieval.Documents(kind);

    /// <inheritdoc/>
    public void Dispose() => _retrieval?.Dispose();

    private Retrieval Retrieve(TranslatedQuery translated, CancellationToken cancellation)
    {
        // With nothing to rank by, what is new comes first.
        var sort = _query.Sort == SortOrder.Relevance && !translated.IsRanked ? SortOrder.Newest : _query.Sort;
        return Retrieval.Run(Archive, translated.Query, _filters, sort, _depth, cancellation);
    }
}
