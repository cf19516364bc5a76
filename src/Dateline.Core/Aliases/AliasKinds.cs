using Dateline.Core.Queries;
using Dateline.Core.Text;

namespace Dateline.Core.Aliases;

/// <summary>The facets whose values can have aliases. A place is one place, whether things happened or articles were filed there.</summary>
public static class AliasKinds
{
    /// <summary>The facets by which aliases are kept.</summary>
    public static IReadOnlyList<FacetKind> All { get; } =
        [FacetKind.People, FacetKind.Organisations, FacetKind.Locations, FacetKind.Source];

    /// <summary>The facet under whose name the aliases of a facet are kept; null when its values have none.</summary>
    public static FacetKind? Of(FacetKind kind) => kind switch
    {
        FacetKind.Filed => FacetKind.Locations,
        _ => All.Contains(kind) ? kind : null,
    };

    /// <summary>The facet of a name, such as <c>person</c> or <c>people</c>.</summary>
    /// <exception cref="QueryException">There is no such facet, or its values have no aliases.</exception>
    public static FacetKind Parse(string name)
    {
        if (FacetNames.TryParse(name, out var kind) && Of(kind) is { } kept)
        {
            return kept;
        }

        var names = All.Select(FacetNames.Singular).ToList();
        throw new QueryException(
            $"There is no kind '{name}' of names with aliases; did you mean '{NearestName.Of(name, names)}'? The kinds are {string.Join(", ", names)}.")
        {
            Parameter = "kind",
        };
    }
}
