namespace Dateline.Core.Queries;

/// <summary>A look into one facet: its values under a search, filtered by what a person types.</summary>
public sealed record FacetQuery
{
    /// <summary>The facet.</summary>
    public required FacetKind Kind { get; init; }

    /// <summary>The search under which values are counted; its page is ignored.</summary>
    public ArticleQuery Query { get; init; } = new();

    /// <summary>Only values of which a word begins with this, without regard to case and accents; empty for all.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Values at the most, 1 to <see cref="ArticleQuery.MaxFacetSize"/>.</summary>
    public int Size { get; init; } = 20;
}
