using Dateline.Entities.Gazetteers;

namespace Dateline.Training.Gazetteers;

/// <summary>First-level divisions: GeoNames (CC BY 4.0), named as <c>regions.tsv</c> says.</summary>
internal sealed class RegionSource(GazetteerBuilder builder)
{
    private readonly Dictionary<string, PlaceDraft> _byCode = new(StringComparer.Ordinal);

    /// <summary>The division of a GeoNames code such as <c>US.FL</c>; null when there is none.</summary>
    public PlaceDraft? Find(string code) => _byCode.GetValueOrDefault(code);

    public void Add(string data, string list, CountrySource countries)
    {
        var rows = ListFile.Read(list).ToDictionary(row => row[0], StringComparer.Ordinal);
        foreach (var line in File.ReadLines(data))
        {
            var columns = line.Split('\t');
            if (countries.Find(columns[0][..2]) is { } country)
            {
                AddRegion(columns[0], columns[2], country, rows.GetValueOrDefault(columns[0]));
            }
        }

        if (rows.Values.FirstOrDefault(row => Find(row[0]) is null) is { } unknown)
        {
            throw unknown.Error($"GeoNames has no division {unknown[0]}.");
        }
    }

    private void AddRegion(string code, string name, PlaceDraft country, ListRow? row)
    {
        var place = builder.AddPlace(row is not null && row[1].Length > 0 ? row[1] : name, PlaceClass.Region, country);
        _byCode.Add(code, place);

        // A division named as its country (Djibouti in Djibouti) leaves the bare name to the country; so it does to a people.
        if (place.Name != country.Name && !builder.IsDemonym(place.Name))
        {
            builder.AddPlaceName(place, place.Name, PlaceName.Main);
            builder.AddPlaceName(place, name, PlaceName.Alias);
        }

        if (row is null)
        {
            return;
        }

        place.IsProminent = row[5] == "*";
        builder.AddPlaceNames(place, row.Names(2));
        builder.AddPlaceNames(place, row.Names(3), PlaceName.Demonym);
        foreach (var abbreviation in row.Names(4))
        {
            builder.AddPlaceAbbreviation(place, abbreviation);
        }
    }
}
