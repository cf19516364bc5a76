using Dateline.Entities.Gazetteers;

namespace Dateline.Entities.Places;

/// <summary>
/// How likely a name stands for a place before the article is looked at, in hundredths of a power of ten of its inhabitants: a city
/// of ten times the people is 100 more likely to be meant. Countries, and the divisions that English news name by themselves, stand
/// like a city of a hundred million. The constants are our judgement; the tests hold the cases they were made for.
/// </summary>
internal static class PlaceScore
{
    /// <summary>By how much a reading must lead another to be chosen: as much as by five to six times the inhabitants.</summary>
    public const int Margin = 75;

    /// <summary>The score of a sea, continent or part of the world, the least of the places that towns do not contend with.</summary>
    public const int Area = 750;

    private const int Country = 800;
    private const int AreaWithinCountry = 650;
    private const int LargestUnsungRegion = 750;
    private const int RegionOverCity = 30;
    private const int Prominent = 250;
    private const int Capital = 70;
    private const int ProminentCapital = 150;
    private const int RegionSeat = 30;
    private const int District = -100;
    private const int Alias = -50;
    private const int KnownPopulation = 100_000;

    /// <summary>The score of a name for a place.</summary>
    public static int Prior(Place place, bool isAlias) => place.Class is PlaceClass.Country or PlaceClass.FormerCountry
        ? Country
        : ByMainName(place) + (isAlias ? Alias : 0);

    /// <summary>
    /// True for a place so little known that news say in which country it lies; where they do not, the name is more likely something
    /// else: a surname, a company.
    /// </summary>
    public static bool IsLittleKnown(Place place) =>
        place.Class > PlaceClass.Capital && !place.IsProminent && place.Population < KnownPopulation;

    private static int ByMainName(Place place) => place.Class switch
    {
        PlaceClass.Area => place.Parent is null ? Area : AreaWithinCountry,
        PlaceClass.Region => place.IsProminent ? Country : Math.Min(Inhabitants(place) + RegionOverCity, LargestUnsungRegion),
        _ => Inhabitants(place) + (place.IsProminent ? Prominent : 0) + place.Class switch
        {
            PlaceClass.Capital => place.IsProminent ? ProminentCapital : Capital,
            PlaceClass.RegionSeat => RegionSeat,
            PlaceClass.District => District,
            _ => 0,
        },
    };

    private static int Inhabitants(Place place) => (int)(100 * Math.Log10(Math.Max(place.Population, 1000)));
}
