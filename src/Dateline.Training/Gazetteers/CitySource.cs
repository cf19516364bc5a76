using System.Collections.Frozen;
using Dateline.Entities.Gazetteers;

namespace Dateline.Training.Gazetteers;

/// <summary>Cities: GeoNames (CC BY 4.0), named as <c>cities.tsv</c> says, and the ones that news is likely to name.</summary>
internal sealed class CitySource(GazetteerBuilder builder)
{
    private const long Population = 15_000;
    private const long PopulationWhereNewsIsDense = 5_000;
    private const long DistrictPopulation = 100_000;

    /// <summary>Countries of English-language papers, and those whose small towns the world's news name.</summary>
    private static readonly FrozenSet<string> NewsIsDense =
        "US GB CA AU NZ IE UA IL PS SY LB IQ AF".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<PlaceDraft, CityRow> _rows = [];

    public void Add(string data, string list, CountrySource countries, RegionSource regions)
    {
        var cities = Compressed.ReadLines(data).Select(CityRow.Parse).Where(row => !row.IsGone || row.Population == 0).ToList();
        var named = CityNames.Match(cities, ListFile.Read(list));
        CountInhabitants(cities, countries, regions);
        foreach (var city in cities.OrderByDescending(row => row.Population))
        {
            var own = named.GetValueOrDefault(city);
            if (countries.Find(city.Country) is { } country && (own is not null || IsWanted(city)))
            {
                AddCity(city, own, country, regions.Find(city.DivisionCode) ?? country);
            }
        }

        foreach (var (place, city) in _rows)
        {
            builder.AddPlaceNames(place, CityNames.Transliterations(city).Where(IsFree).Take(CityNames.MostTransliterations));
        }
    }

    private static bool IsWanted(CityRow city) => !city.IsGone && !city.Name.Any(c => char.IsAsciiDigit(c) || c is '(' or ',') &&
        (city.IsCapital || city.IsRegionSeat || city.Population >= (city.IsDistrict ? DistrictPopulation
            : NewsIsDense.Contains(city.Country) ? PopulationWhereNewsIsDense
            : Population));

    /// <summary>The population of divisions and countries is the sum of their cities'; parts of cities are in it already.</summary>
    private static void CountInhabitants(List<CityRow> cities, CountrySource countries, RegionSource regions)
    {
        foreach (var city in cities.Where(row => !row.IsDistrict && !row.IsGone))
        {
            if (countries.Find(city.Country) is { } country)
            {
                country.Population += city.Population;
            }

            if (regions.Find(city.DivisionCode) is { } region)
            {
                region.Population += city.Population;
            }
        }
    }

    private void AddCity(CityRow city, ListRow? own, PlaceDraft country, PlaceDraft parent)
    {
        var name = GazetteerBuilder.Plain(own is not null && own[2].Length > 0 ? own[2] : city.Name);

        // A city-state's city is the country: Singapore, Monaco. The larger of two namesakes in one division came first.
        if (IsNameOf(country, name) || builder.IsDemonym(name) || builder.FindPlace($"{parent.Path}/{name}") is { Class: not PlaceClass.Area })
        {
            return;
        }

        var place = builder.AddPlace(name, ClassOf(city), parent);
        place.Population = city.Population;
        place.IsProminent = own is not null && own[4] == "*";
        _rows.Add(place, city);
        builder.AddPlaceName(place, name, PlaceName.Main);
        builder.AddPlaceNames(place, CityNames.Spellings(city, name).Where(spelling => !IsNameOf(parent, spelling) && !IsNameOf(country, spelling)));
        if (own is not null)
        {
            builder.AddPlaceNames(place, own.Names(3));
        }
    }

    /// <summary>Panama's city is called Panama City here, so that Panama is the country.</summary>
    private static bool IsNameOf(PlaceDraft place, string spelling) => NameKey.Of(place.Name) == NameKey.Of(spelling);

    private static PlaceClass ClassOf(CityRow city) =>
        city.IsCapital ? PlaceClass.Capital
        : city.IsRegionSeat ? PlaceClass.RegionSeat
        : city.IsDistrict ? PlaceClass.District
        : PlaceClass.City;

    /// <summary>A spelling that some other place bears as its main name, or that is a word, is nobody's transliteration.</summary>
    private bool IsFree(string spelling) =>
        !builder.IsCommonWord(spelling) && builder.Find(spelling) is not { Places.Count: > 0 };
}
