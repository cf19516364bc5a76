namespace Dateline.Core.Queries;

/// <summary>One search: words, facet choices, date ranges, order and page.</summary>
public sealed record ArticleQuery
{
    /// <summary>The deepest hit that a page may show: page times size is at most this.</summary>
    public const int MaxDepth = 10_000;

    /// <summary>The most hits on a page.</summary>
    public const int MaxSize = 100;

    /// <summary>The most values listed per facet.</summary>
    public const int MaxFacetSize = 1_000;

    /// <summary>The query as typed; empty for every article.</summary>
    public string Text { get; init; } = "";

    /// <summary>How many of the words have to match.</summary>
    public MatchMode Match { get; init; }

    /// <summary>Choices by facet; a facet without an entry is not restricted.</summary>
    public IReadOnlyDictionary<FacetKind, FacetChoice> Choices { get; init; } = new Dictionary<FacetKind, FacetChoice>();

    /// <summary>Only articles published within these days; null for no restriction. It is the choice of the facet
    /// <see cref="FacetKind.Published"/> and, like every OR choice, does not narrow that facet's own counts.</summary>
    public DateSpan? Published { get; init; }

    /// <summary>Only articles that mention a date lying wholly within these days; null for no restriction. It is the choice of the
    /// facet <see cref="FacetKind.Mentioned"/>.</summary>
    public DateSpan? Mentioned { get; init; }

    /// <summary>The order of the hits.</summary>
    public SortOrder Sort { get; init; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Hits on a page, 0 to <see cref="MaxSize"/>.</summary>
    public int Size { get; init; } = 10;

    /// <summary>
    /// Values listed per facet, 0 (no facets are counted) to <see cref="MaxFacetSize"/>. Of a tree of places as many are listed at each
    /// level, with their ancestors, so that the cities of one country do not crowd out the other countries.
    /// </summary>
    public int FacetSize { get; init; } = 10;

    /// <summary>The order of the values in a facet; date facets are always in time order.</summary>
    public FacetOrder FacetOrder { get; init; }
}
