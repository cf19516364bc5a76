namespace Dateline.Core.Queries;

/// <summary>The facets by which an archive can be browsed.</summary>
public enum FacetKind
{
    /// <summary>Canonical names of people.</summary>
    People,

    /// <summary>Canonical names of organisations.</summary>
    Organisations,

    /// <summary>Place paths <c>Country/Region/City</c>; an article counts once at each ancestor.</summary>
    Locations,

    /// <summary>Publication: <c>2025</c>, <c>2025-12</c>, <c>2025-12-06</c>; an article counts at each level.</summary>
    Published,

    /// <summary>Dates that the text speaks of, at their own precision and the coarser ones.</summary>
    Mentioned,

    /// <summary>Agency or paper.</summary>
    Source,

    /// <summary>ISO 639-1 code.</summary>
    Language,

    /// <summary>The dateline's place, a path like a location.</summary>
    Filed,
}
