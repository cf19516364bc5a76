using Dateline.Core.Queries;

namespace Dateline.Cli.Rendering;

/// <summary>The names of the facets as headings.</summary>
internal static class FacetTitles
{
    public static string Of(FacetKind kind) => kind switch
    {
        FacetKind.People => "People",
        FacetKind.Organisations => "Organisations",
        FacetKind.Locations => "Locations",
        FacetKind.Published => "Published",
        FacetKind.Mentioned => "Dates mentioned",
        FacetKind.Source => "Source",
        FacetKind.Language => "Language",
        FacetKind.Filed => "Filed from",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such facet."),
    };
}
