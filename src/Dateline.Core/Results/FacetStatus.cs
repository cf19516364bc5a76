namespace Dateline.Core.Results;

/// <summary>Whether a facet value is chosen.</summary>
public enum FacetStatus
{
    /// <summary>Neither chosen nor excluded.</summary>
    Available,

    /// <summary>Chosen.</summary>
    Selected,

    /// <summary>Excluded.</summary>
    Excluded,
}
