using System.Globalization;
using Dateline.Entities.Gazetteers;

namespace Dateline.Entities.Places;

/// <summary>Says what a place is, in words for a person.</summary>
internal static class PlaceWords
{
    private const int MostNamed = 3;

    /// <summary>Such as "city of 0.4 million in Florida, United States".</summary>
    public static string Describe(Place place) => place.Class switch
    {
        PlaceClass.Country => "country",
        PlaceClass.FormerCountry => "former country",
        PlaceClass.Area => place.Parent is null ? "part of the world" : $"part of {place.Root.Name}",
        PlaceClass.Region => $"region of {place.Root.Name}",
        PlaceClass.Capital => $"capital of {place.Root.Name}",
        PlaceClass.District => $"part of a city in {Within(place)}",
        _ => $"city of {Inhabitants(place.Population)} in {Within(place)}",
    };

    /// <summary>Why a name is left unplaced.</summary>
    public static string Unplaced(IReadOnlyList<(Place Place, int Prior)> readings)
    {
        if (readings.Count == 0)
        {
            return "not in the gazetteer";
        }

        var least = readings.Max(reading => reading.Prior) - PlaceScore.Margin;
        var contenders = readings.Where(reading => reading.Prior > least).OrderByDescending(reading => reading.Prior).ToList();
        if (contenders is [var (only, _)])
        {
            var reason = PlaceScore.IsLittleKnown(only) ? "little known" : "also another word or name";
            return $"{reason}: {only.Path}; the article does not speak of {only.Root.Name}";
        }

        var paths = contenders.Take(MostNamed).Select(reading => reading.Place.Path);
        var others = contenders.Count > MostNamed ? " and others" : "";
        return $"contested: {string.Join(", ", paths)}{others}; the article does not tell which";
    }

    private static string Within(Place place) => place.Parent is { } parent && parent.Id != place.Root.Id && parent.Name != place.Name
        ? $"{parent.Name}, {place.Root.Name}"
        : place.Root.Name;

    private static string Inhabitants(long population) => population >= 100_000
        ? string.Create(CultureInfo.InvariantCulture, $"{population / 1e6:0.0} million")
        : string.Create(CultureInfo.InvariantCulture, $"{population:N0}");
}
