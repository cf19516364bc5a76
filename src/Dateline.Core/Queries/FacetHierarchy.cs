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

    /// <summary>The nodes above a value, from the top; none in a flat facet.</summary>
    public static IEnumerable<string> Ancestors(FacetKind kind, string value)
    {
        if (Separator(kind) is not { } separator)
        {
            yield break;
        }

        for (var end = value.IndexOf(separator); end >= 0; end = value.IndexOf(separator, end + 1))
        {
            yield return value[..end];
        }
    }

    /// <summary>True for the facets of dates, which are always listed in time order.</summary>
    public static bool IsDate(FacetKind kind) => kind is FacetKind.Published or FacetKind.Mentioned;
}
