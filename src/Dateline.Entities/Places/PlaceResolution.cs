using Dateline.Entities.Gazetteers;

namespace Dateline.Entities.Places;

/// <summary>Which place a mention stands for.</summary>
/// <param name="Place">The place; null when the gazetteer knows none of the name, or several and the article does not tell which.</param>
/// <param name="Why">How it was decided, in words for a person.</param>
public readonly record struct PlaceResolution(Place? Place, string Why)
{
    /// <summary>The facet value, such as <c>United States/Florida/Miami</c>; null for an unplaced name.</summary>
    public string? Path => Place?.Path;
}
