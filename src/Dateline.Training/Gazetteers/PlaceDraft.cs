using Dateline.Entities.Gazetteers;

namespace Dateline.Training.Gazetteers;

/// <summary>A place while the gazetteer is being built.</summary>
internal sealed class PlaceDraft(string name, PlaceClass @class, PlaceDraft? parent)
{
    public string Name { get; } = name;

    public PlaceClass Class { get; set; } = @class;

    public PlaceDraft? Parent { get; } = parent;

    public long Population { get; set; }

    public bool IsProminent { get; set; }

    /// <summary>Neighbours of a country, countries of an area.</summary>
    public List<PlaceDraft> Related { get; } = [];

    public string Path { get; } = parent is null ? name : $"{parent.Path}/{name}";

    public int Depth => Parent is null ? 0 : Parent.Depth + 1;
}
