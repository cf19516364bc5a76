using Dateline.Entities.Gazetteers;

namespace Dateline.Entities.Places;

/// <summary>A name in an article, with the places that it can stand for. An article means one of them by it (one sense per discourse).</summary>
internal sealed class PlaceName(GazetteerEntry entry, bool demonym)
{
    /// <summary>The readings: those of the people for a demonym, unless the word is the place's own name (Hong Kong officials).</summary>
    public IReadOnlyList<(Place Place, int Prior)> Readings { get; } = ReadingsOf(entry, demonym);

    public bool Demonym => demonym;

    /// <summary>What the article means by the name; null while that is open.</summary>
    public Place? Sense { get; set; }

    /// <summary>Why it means that.</summary>
    public string? Reason { get; set; }

    /// <summary>True when the text itself says it ("Paris, Texas"), so that nothing else can change it.</summary>
    public bool IsSaid { get; set; }

    private static List<(Place Place, int Prior)> ReadingsOf(GazetteerEntry entry, bool demonym)
    {
        var readings = new List<(Place, int)>(entry.Places.Length);
        foreach (var candidate in entry.Places)
        {
            if (candidate.IsDemonym == demonym)
            {
                var place = entry.PlaceOf(candidate);
                readings.Add((place, PlaceScore.Prior(place, candidate.IsAlias)));
            }
        }

        return readings.Count == 0 && demonym ? ReadingsOf(entry, demonym: false) : readings;
    }
}
