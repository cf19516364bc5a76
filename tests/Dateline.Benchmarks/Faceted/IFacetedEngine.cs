namespace Dateline.Benchmarks.Faceted;

/// <summary>Answers the queries of the set. Safe for any number of threads.</summary>
internal interface IFacetedEngine
{
    /// <summary>Matches, ranks and counts.</summary>
    FacetedAnswer Answer(FacetedQuery query, FacetedMode mode);
}
