using Dateline.Entities.Gazetteers;

namespace Dateline.Entities.Places;

/// <summary>
/// What the places of an article say about each other: a name that is settled speaks for the country and the division that it lies
/// in, for the neighbours of a country, and for the countries of a part of the world.
/// </summary>
internal sealed class PlaceEvidence
{
    private const int CountryNamed = 200;
    private const int DemonymNamed = 150;
    private const int RegionNamed = 240;
    private const int CityNamed = 100;
    private const int Neighbour = 130;
    private const int Member = 100;
    private const int MostForCountry = 240;
    private const int MostForRegion = 240;

    /// <summary>An area of more countries (Africa, Europe) tells nothing about one of them.</summary>
    private const int MostMembers = 15;

    /// <summary>Evidence for countries and divisions, and for all that lies in them.</summary>
    private readonly Dictionary<int, int> _weights = [];

    /// <summary>Evidence for countries alone: Pakistan in an article makes nothing of India more likely than India itself.</summary>
    private readonly Dictionary<int, int> _around = [];
    private readonly Dictionary<int, string> _speakers = [];

    /// <summary>Lets a settled name speak.</summary>
    public void Add(Place place, bool demonym) => Weigh(place, demonym, 1);

    /// <summary>Takes back what <see cref="Add"/> did, so that a name is not evidence for itself.</summary>
    public void Remove(Place place, bool demonym) => Weigh(place, demonym, -1);

    /// <summary>What speaks for a reading.</summary>
    public int For(Place place)
    {
        var country = Weight(place.Root.Id) + (place.Class == PlaceClass.Country ? _around.GetValueOrDefault(place.Id) : 0);
        var total = Math.Min(country, MostForCountry);
        return RegionOf(place) is { } region ? total + Math.Min(Weight(region.Id), MostForRegion) : total;
    }

    /// <summary>The name of the place that speaks for a reading: of its division, else of its country; null when none does.</summary>
    public string? SpeakerFor(Place place) =>
        RegionOf(place) is { } region && Weight(region.Id) > 0 ? _speakers[region.Id]
        : _speakers.GetValueOrDefault(place.Root.Id);

    private void Weigh(Place place, bool demonym, int sign)
    {
        switch (place.Class)
        {
            case PlaceClass.Country:
                Put(place, place, sign * (demonym ? DemonymNamed : CountryNamed));
                Relate(place, sign * Neighbour);
                break;
            case PlaceClass.FormerCountry:
            case PlaceClass.Area when place.Parent is null:
                Relate(place, sign * Member);
                break;
            default:
                var region = RegionOf(place);
                var weight = sign * (place.Class == PlaceClass.Region ? RegionNamed : CityNamed);
                if (region is not null)
                {
                    Put(region.Value, place, weight);
                }

                Put(place.Root, place, Math.Sign(weight) * Math.Min(Math.Abs(weight), CountryNamed));
                break;
        }
    }

    private void Relate(Place place, int weight)
    {
        if (place.Related.Length <= MostMembers)
        {
            foreach (var id in place.Related)
            {
                _around[id] = _around.GetValueOrDefault(id) + weight;
                _speakers.TryAdd(id, place.Name);
            }
        }
    }

    private void Put(Place place, Place speaker, int weight)
    {
        _weights[place.Id] = Weight(place.Id) + weight;
        _speakers.TryAdd(place.Id, speaker.Name);
    }

    private int Weight(int id) => _weights.GetValueOrDefault(id);

    private static Place? RegionOf(Place place)
    {
        for (Place? current = place; current is { } candidate; current = candidate.Parent)
        {
            if (candidate.Class == PlaceClass.Region)
            {
                return candidate;
            }
        }

        return null;
    }
}
