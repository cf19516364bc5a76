namespace Dateline.Core.Queries;

/// <summary>A look at the hits of a search along time.</summary>
public sealed record TimelineQuery
{
    /// <summary>The dates along which the hits are counted.</summary>
    public TimelineAxis Axis { get; init; }

    /// <summary>The length of the buckets; null for the finest that fits.</summary>
    public TimelineLevel? Level { get; init; }

    /// <summary>
    /// The search, whose page is ignored. A span that it chooses on the axis zooms the timeline to that span; as in the facet, it
    /// does not narrow the counts.
    /// </summary>
    public ArticleQuery Query { get; init; } = new();

    /// <summary>The facet that holds the dates of the axis.</summary>
    public FacetKind Facet => Axis == TimelineAxis.Published ? FacetKind.Published : FacetKind.Mentioned;

    /// <summary>The days that the search chooses on the axis; null for all.</summary>
    public DateSpan? Zoom => Axis == TimelineAxis.Published ? Query.Published : Query.Mentioned;
}
