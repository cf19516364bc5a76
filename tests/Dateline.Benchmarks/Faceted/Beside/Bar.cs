namespace Dateline.Benchmarks.Faceted.Beside;

/// <summary>Says the bar of a figure.</summary>
internal static class Bar
{
    /// <summary>The greatest ratio that holds; null when there is none.</summary>
    public static double? Of(Bars bars, FacetedMode mode, Measure measure) => bars switch
    {
        Bars.WithoutFacets => mode != FacetedMode.TopHits && measure is { Class: null, Statistic: Statistic.Mean } ? 0.1 : null,
        Bars.Java when mode == FacetedMode.TopHits => TopHits(measure),
        Bars.Java => Facets(mode, measure),
        _ => null,
    };

    private static double? TopHits(Measure measure) => (measure.Class, measure.Statistic) switch
    {
        (null, Statistic.Mean) => 0.5,
        (QueryClass.Or, Statistic.Median) => 0.4,
        (QueryClass.Phrase, Statistic.Median) => 0.8,
        (QueryClass.Phrase, Statistic.P99) => 0.3,
        (not null, Statistic.Median) => 1,
        _ => null,
    };

    private static double? Facets(FacetedMode mode, Measure measure) => (measure.Class, measure.Statistic) switch
    {
        (null, Statistic.Mean) => mode == FacetedMode.DrillSideways ? 0.2 : 0.25,
        (null, Statistic.P99) => 0.4,
        (not null, Statistic.Median) => 0.6,
        _ => null,
    };
}
