namespace Dateline.Benchmarks.Faceted.Beside;

/// <summary>Another engine that does the same work.</summary>
internal interface IPeer
{
    /// <summary>Its name in tables.</summary>
    string Name { get; }

    /// <summary>True when it makes the same words of a text, so that its totals must be the same.</summary>
    bool HasSameAnalysis { get; }

    /// <summary>The bars of the comparison.</summary>
    Bars Bars { get; }

    /// <summary>Which queries it measures in a mode: 1 for all, 2 for every second one.</summary>
    int StepOf(FacetedMode mode);

    /// <summary>Measures all modes once.</summary>
    IReadOnlyDictionary<FacetedMode, ModeResult> Search();
}
