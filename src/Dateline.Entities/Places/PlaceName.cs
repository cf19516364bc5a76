using Dateline.Entities.Gazetteers;

namespace Dateline.Entities.Places;

/// <summary>A name in an article, with the places that it can stand for. An article means one of them by it (one sense per discourse).</summary>
internal sealed class PlaceName(GazetteerEntry entry, bool demonym)
{
    private IReadOnlyList<(Place Place, int Prior)>? _contenders;

    /// <summary>The readings: those of the people for a demonym, unless the word is the place's own name (Hong Kong officials).</summary>
    public IReadOnlyList<(Place Place, int Prior)> Readings { get; } = ReadingsOf(entry, demonym);

    /// <summary>
    /// The readings that the rest of the article can decide between. No context makes a country, a state or a part of the
    /// world a town: Mexico in news from the Philippines is not the one in Luzon. Only places of its own rank contend with it: the
    /// state of Georgia with the country.
    /// </summary>
    public IReadOnlyList<(Place Place, int Prior)> Contenders => _contenders ??= ContendersOf(Readings);

    public bool Demonym => demonym;

    /// <summary>What the article means by the name; null while that is open.</summary>
    public Place? Sense { get; set; }

    /// <summary>Why it means that.</summary>
    public string? Reason { get; set; }

    /// <summary>True when the text itself says it ("Paris, Texas"), so that nothing else can change it.</summary>
    public bool IsSaid { get; set; }

    private static IReadOnlyList<(Place Place, int Prior)> ContendersOf(IReadOnlyList<(Place Place, int Prior)> readings)
    {
        if (readings.Count < 2)
        {
            return readings;
        }

        var best = readings.MaxBy(reading => reading.Prior);
        var isWhole = best.Place.Class < PlaceClass.Region || best.Place is { Class: PlaceClass.Region, IsProminent: true };
        return isWhole && best.Prior >= PlaceScore.Area
            ? [.. readings.Where(reading => reading.Prior > best.Prior - PlaceScore.Margin)]
            : readings;
    }

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
