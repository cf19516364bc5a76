namespace Dateline.Core.Queries;

/// <summary>The order of a facet's values.</summary>
public enum FacetOrder
{
    /// <summary>Count descending, ties by name.</summary>
    Count,

    /// <summary>By name.</summary>
    Name,

    /// <summary>Over-represented in the results against the whole index first.</summary>
    Significance,
}
