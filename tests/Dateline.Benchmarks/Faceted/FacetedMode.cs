namespace Dateline.Benchmarks.Faceted;

/// <summary>How much is asked of a query.</summary>
internal enum FacetedMode
{
    /// <summary>(a) The ten best hits and the exact total.</summary>
    TopHits,

    /// <summary>(b) And the ten best people, organisations and places, and the years.</summary>
    Facets,

    /// <summary>(c) All that with a chosen person, people counted without it.</summary>
    DrillSideways,
}
