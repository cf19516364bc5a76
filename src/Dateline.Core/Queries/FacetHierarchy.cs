namespace Dateline.Core.Queries;

/// <summary>The facets whose values form a tree.</summary>
public static class FacetHierarchy
{
    /// <summary>What separates the nodes of a value: <c>/</c> in a place path, <c>-</c> in a date; null for a flat facet.</summary>
    public static char? Separator(FacetKind kind) => kind switch
    {
        FacetKind.Locations or FacetKind.Filed => '/',
        FacetKind.Published or FacetKind.Mentioned => '-',
        _ => null,
    };

    /// <summary>True for the facets of dates, which are always listed in time order.</summary>
    public static bool IsDate(FacetKind kind) => kind is FacetKind.Published or FacetKind.Mentioned;
}
