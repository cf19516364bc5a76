using System.Collections.Frozen;
using Dateline.Core.Text;
using Dateline.Entities.Gazetteers;

namespace Dateline.Training.Gazetteers;

/// <summary>The names of cities beyond GeoNames' main one.</summary>
internal static class CityNames
{
    /// <summary>Transliterations kept of one city.</summary>
    public const int MostTransliterations = 5;

    private const long TransliteratedPopulation = 50_000;
    private const int ShortestTransliteration = 5;

    /// <summary>Countries whose names reach English through another script, and so in several spellings.</summary>
    private static readonly FrozenSet<string> OtherScripts =
        ("RU UA BY BG RS ME BA MK XK GR CY GE AM AZ KZ UZ TM KG TJ SY IQ IR SA YE OM AE QA BH KW JO LB PS IL EG LY TN DZ MA MR SD SO " +
         "ET ER AF PK IN BD NP LK MM TH KH LA CN JP KR KP TW MN").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Ways to write the same word.</summary>
    private static readonly (string Long, string Short)[] Words = [("Saint ", "St. "), ("Sainte ", "Ste. "), ("Fort ", "Ft. "), ("Mount ", "Mt. ")];

    /// <summary>The city that each row of our list speaks of: the largest of its name in the country or division.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public static Dictionary<CityRow, ListRow> Match(IEnumerable<CityRow> cities, IEnumerable<ListRow> list)
    {
        var byName = cities.OrderByDescending(city => city.Population).ToLookup(city => NameKey.Of(city.Name));
        var matched = new Dictionary<CityRow, ListRow>();
        foreach (var row in list)
        {
            var city = byName[NameKey.Of(row[1])].FirstOrDefault(city => row[0] == city.Country || row[0] == city.DivisionCode)
                ?? throw row.Error($"GeoNames has no city {row[1]} in {row[0]}.");
            matched.Add(city, row);
        }

        return matched;
    }

    /// <summary>GeoNames' own spellings of the name, and the other way to write its first word.</summary>
    public static IEnumerable<string> Spellings(CityRow city, string name)
    {
        yield return city.Name;
        yield return city.AsciiName;
        foreach (var (full, abbreviated) in Words)
        {
            if (name.StartsWith(full, StringComparison.Ordinal))
            {
                yield return abbreviated + name[full.Length..];
            }
            else if (name.StartsWith(abbreviated, StringComparison.Ordinal))
            {
                yield return full + name[abbreviated.Length..];
            }
        }
    }

    /// <summary>
    /// Alternate names that are the same name in another spelling (Mikolaiv for Mykolaiv), the nearest first. GeoNames does not say
    /// of which language an alternate is, so nearness has to tell a transliteration from a foreign name.
    /// </summary>
    public static IEnumerable<string> Transliterations(CityRow city)
    {
        if (!OtherScripts.Contains(city.Country) || (city.Population < TransliteratedPopulation && !city.IsCapital && !city.IsRegionSeat))
        {
            return [];
        }

        var name = Folding.Fold(city.Name);
        return city.Alternates
            .Where(alternate => alternate.Length >= ShortestTransliteration && char.IsUpper(alternate[0]) && IsLatin(alternate))
            .Select(alternate => (Alternate: alternate, Distance: Distance(name, Folding.Fold(alternate))))
            .Where(pair => pair.Distance <= 2)
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Alternate, StringComparer.Ordinal)
            .Select(pair => pair.Alternate)
            .DistinctBy(alternate => NameKey.Of(alternate));
    }

    private static int Distance(string name, string alternate) =>
        name[0] == alternate[0] ? NearestName.Distance(name, alternate) : int.MaxValue;

    /// <summary>Plain letters once folded, and not all of them capitals, as codes are.</summary>
    private static bool IsLatin(string name) =>
        Folding.Fold(name).All(c => char.IsAsciiLetterLower(c) || c is ' ' or '-' or '\'') && name.Any(char.IsLower);
}
