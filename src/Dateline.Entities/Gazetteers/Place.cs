namespace Dateline.Entities.Gazetteers;

/// <summary>A place of the gazetteer. A view into the gazetteer, free to copy.</summary>
public readonly struct Place : IEquatable<Place>
{
    private readonly Gazetteer _gazetteer;

    internal Place(Gazetteer gazetteer, int id)
    {
        _gazetteer = gazetteer;
        Id = id;
    }

    /// <summary>The id within this version of the gazetteer.</summary>
    public int Id { get; }

    /// <summary>The common English name, such as <c>Miami</c>.</summary>
    public string Name => _gazetteer.PlaceName(Id);

    /// <summary>The facet value: the names from the country down, such as <c>United States/Florida/Miami</c>.</summary>
    public string Path => _gazetteer.PlacePath(Id);

    /// <summary>What kind of place it is.</summary>
    public PlaceClass Class => _gazetteer.PlaceClassOf(Id);

    /// <summary>Inhabitants; for a region or country, those of its cities in the source. Zero when unknown.</summary>
    public long Population => _gazetteer.PlacePopulation(Id);

    /// <summary>True for a place that news name without its country (AP's stand-alone datelines, and places like them).</summary>
    public bool IsProminent => _gazetteer.PlaceIsProminent(Id);

    /// <summary>The place right above, or null at the top.</summary>
    public Place? Parent => _gazetteer.PlaceParent(Id) is var parent and >= 0 ? new Place(_gazetteer, parent) : null;

    /// <summary>The topmost place of the path: the country, the area, or the place itself.</summary>
    public Place Root
    {
        get
        {
            var root = this;
            while (root.Parent is { } parent)
            {
                root = parent;
            }

            return root;
        }
    }

    /// <summary>
    /// The countries next to a country, or those that an area or a former country spans; empty for the others and for islands.
    /// </summary>
    public ReadOnlySpan<int> Related => _gazetteer.PlaceRelated(Id);

    /// <summary>True when the other place lies in this one, at any depth; a place does not contain itself.</summary>
    public bool Contains(Place other)
    {
        for (var parent = other.Parent; parent is { } place; parent = place.Parent)
        {
            if (place.Id == Id)
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public bool Equals(Place other) => Id == other.Id && ReferenceEquals(_gazetteer, other._gazetteer);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Place other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Id;

    /// <summary>The same place.</summary>
    public static bool operator ==(Place left, Place right) => left.Equals(right);

    /// <summary>Another place.</summary>
    public static bool operator !=(Place left, Place right) => !left.Equals(right);

    /// <inheritdoc/>
    public override string ToString() => Path;
}
