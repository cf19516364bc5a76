using Dateline.Entities.Gazetteers;

namespace Dateline.Training.Gazetteers;

/// <summary>Continents, seas, parts of the world and of countries, and countries of the past: our own <c>areas.tsv</c>.</summary>
internal sealed class AreaSource(GazetteerBuilder builder)
{
    public void Add(string list, CountrySource countries)
    {
        foreach (var row in ListFile.Read(list))
        {
            var place = builder.FindPlace(row[0]) ?? AddPlace(row);
            place.IsProminent = true;
            builder.AddPlaceName(place, place.Name, PlaceName.Main);
            builder.AddPlaceNames(place, row.Names(2));
            builder.AddPlaceNames(place, row.Names(3), PlaceName.Demonym);
            place.Related.AddRange(Span(row, countries));
        }
    }

    private static IEnumerable<PlaceDraft> Span(ListRow row, CountrySource countries)
    {
        foreach (var code in row.Names(4))
        {
            if (countries.InPart(code) is { Count: > 0 } members)
            {
                foreach (var member in members)
                {
                    yield return member;
                }
            }
            else
            {
                yield return countries.Find(code) ?? throw row.Error($"{code} is neither a country's code nor a part of the world.");
            }
        }
    }

    private PlaceDraft AddPlace(ListRow row)
    {
        var @class = row[1] switch
        {
            "area" => PlaceClass.Area,
            "former" => PlaceClass.FormerCountry,
            _ => throw row.Error($"'{row[1]}' is neither area nor former."),
        };
        var slash = row[0].LastIndexOf('/');
        var parent = slash < 0 ? null : builder.FindPlace(row[0][..slash]) ?? throw row.Error($"There is no place {row[0][..slash]}.");
        return builder.AddPlace(row[0][(slash + 1)..], @class, parent);
    }
}
