using Dateline.Core.Text;

namespace Dateline.Core.Queries;

/// <summary>The names of the facets in JSON, on the console and in addresses.</summary>
public static class FacetNames
{
    /// <summary>The name in JSON, such as <c>people</c>.</summary>
    public static string Plural(FacetKind kind) => kind switch
    {
        FacetKind.People => "people",
        FacetKind.Organisations => "organisations",
        FacetKind.Locations => "locations",
        FacetKind.Published => "published",
        FacetKind.Mentioned => "mentioned",
        FacetKind.Source => "source",
        FacetKind.Language => "language",
        FacetKind.Filed => "filed",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such facet."),
    };

    /// <summary>The name of the option or parameter that chooses a value, such as <c>person</c>.</summary>
    public static string Singular(FacetKind kind) => kind switch
    {
        FacetKind.People => "person",
        FacetKind.Organisations => "org",
        FacetKind.Locations => "place",
        _ => Plural(kind),
    };

    /// <summary>The facet of a name in either form, without regard to case; also <c>organisation</c> and <c>location</c>.</summary>
    public static bool TryParse(string name, out FacetKind kind)
    {
        foreach (var candidate in Enum.GetValues<FacetKind>())
        {
            if (name.Equals(Plural(candidate), StringComparison.OrdinalIgnoreCase) ||
                name.Equals(Singular(candidate), StringComparison.OrdinalIgnoreCase) ||
                $"{name}s".Equals(Plural(candidate), StringComparison.OrdinalIgnoreCase))
            {
                kind = candidate;
                return true;
            }
        }

        kind = default;
        return false;
    }

    /// <summary>The facet of a name in either form.</summary>
    /// <exception cref="QueryException">There is no such facet; the message names the nearest one.</exception>
    public static FacetKind Parse(string name)
    {
        if (TryParse(name, out var kind))
        {
            return kind;
        }

        var names = Enum.GetValues<FacetKind>().Select(Plural).ToList();
        throw new QueryException(
            $"There is no facet '{name}'; did you mean '{NearestName.Of(name, names)}'? The facets are {string.Join(", ", names)}.")
        {
            Parameter = "kind",
        };
    }
}
