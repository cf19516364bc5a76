using Dateline.Entities.Gazetteers;

namespace Dateline.Entities.Places;

/// <summary>A name in an article, with the places that it can stand for. An article means one of them by it (one sense per discourse).</summary>
/// <param name="entry">What the gazetteer knows of the name, or of the part by which it is known.</param>
/// <param name="demonym">True for the people or the adjective.</param>
/// <param name="isPart">True when a part of the name is known, so that no city is meant.</param>
/// <param name="isDirection">True when the name is but a direction.</param>
internal sealed class PlaceName(GazetteerEntry entry, bool demonym, bool isPart, bool isDirection)
{
    /// <summary>As many inhabitants as make a place better known than the people and things of its name.</summary>
    private const int WellKnownPopulation = 5_000_000;

    private IReadOnlyList<(Place Place, int Prior)>? _contenders;

    /// <summary>The readings: those of the people for a demonym, unless the word is the place's own name (Hong Kong officials).</summary>
    public IReadOnlyList<(Place Place, int Prior)> Readings { get; } = ReadingsOf(entry, demonym, isPart);

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

    /// <summary>
    /// True when the name alone does not tell that the place is meant: it is little known, or the name is also a word, a given name or
    /// a surname ("Falcon", "Southland"), or a direction ("South West").
    /// </summary>
    public bool NeedsContext(Place place) => PlaceScore.IsLittleKnown(place) ||
        (!demonym && !place.IsProminent && place.Class is PlaceClass.Region or > PlaceClass.Capital &&
            place.Population < WellKnownPopulation &&
            (isDirection || entry.Is(NameKinds.GivenName | NameKinds.Surname | NameKinds.CommonWord)));

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

    private static List<(Place Place, int Prior)> ReadingsOf(GazetteerEntry entry, bool demonym, bool isPart)
    {
        var readings = new List<(Place, int)>(entry.Places.Length);
        foreach (var candidate in entry.Places)
        {
            if (candidate.IsDemonym == demonym)
            {
                var place = entry.PlaceOf(candidate);
                if (isPart && place.Class > PlaceClass.Region)
                {
                    continue;
                }

                readings.Add((place, PlaceScore.Prior(place, candidate.IsAlias)));
            }
        }

        return readings.Count == 0 && demonym ? ReadingsOf(entry, demonym: false, isPart) : readings;
    }
}
