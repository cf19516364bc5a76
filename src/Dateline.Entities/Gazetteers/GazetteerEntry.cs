namespace Dateline.Entities.Gazetteers;

/// <summary>What the gazetteer knows of one name. A view into the gazetteer, free to copy.</summary>
public readonly struct GazetteerEntry
{
    private readonly Gazetteer? _gazetteer;
    private readonly int _record;

    internal GazetteerEntry(Gazetteer gazetteer, int record)
    {
        _gazetteer = gazetteer;
        _record = record;
    }

    /// <summary>Everything the name can be; <see cref="NameKinds.None"/> for a name that the gazetteer does not know.</summary>
    public NameKinds Kinds => _gazetteer is null ? NameKinds.None : _gazetteer.KindsOf(_record);

    /// <summary>The canonical name of the person; null when the name is nobody's in particular.</summary>
    public string? Person => _gazetteer?.PersonOf(_record);

    /// <summary>The canonical name of the organisation; null when the name is of none.</summary>
    public string? Organisation => _gazetteer?.OrganisationOf(_record);

    /// <summary>The places that the name can stand for, also through its demonym, the largest first.</summary>
    public ReadOnlySpan<PlaceCandidate> Places => _gazetteer is null ? [] : _gazetteer.PlacesOf(_record);

    /// <summary>The place of one of the <see cref="Places"/>.</summary>
    /// <exception cref="InvalidOperationException">The entry is of an unknown name and has no places.</exception>
    public Place PlaceOf(PlaceCandidate candidate) =>
        (_gazetteer ?? throw new InvalidOperationException("An unknown name has no places.")).PlaceAt(candidate.Id);

    /// <summary>True when the name can be any of these kinds.</summary>
    public bool Is(NameKinds kinds) => (Kinds & kinds) != 0;
}
