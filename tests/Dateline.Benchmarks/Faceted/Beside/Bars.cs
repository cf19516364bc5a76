namespace Dateline.Benchmarks.Faceted.Beside;

/// <summary>What Dateline's time may be at most, as a share of a peer's.</summary>
internal enum Bars
{
    /// <summary>None.</summary>
    None,

    /// <summary>Those against an engine that has no facets of its own: a tenth with facets.</summary>
    WithoutFacets,

    /// <summary>Those against Java Lucene.</summary>
    Java,
}
