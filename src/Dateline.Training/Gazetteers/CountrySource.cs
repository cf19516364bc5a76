using System.Text.Json;
using Dateline.Entities.Gazetteers;
using Dateline.Entities.Tagging;

namespace Dateline.Training.Gazetteers;

/// <summary>Countries: the world-countries data (ODbL), named as <c>countries.tsv</c> says.</summary>
internal sealed class CountrySource(GazetteerBuilder builder)
{
    private readonly Dictionary<string, PlaceDraft> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<PlaceDraft>> _byLetters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PlaceDraft>> _byPart = new(StringComparer.Ordinal);

    /// <summary>The country of an ISO code; null when there is none, or nobody lives there.</summary>
    public PlaceDraft? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>The countries of a part of the world, such as <c>Africa</c> or <c>Western Africa</c>; empty when unknown.</summary>
    public IReadOnlyList<PlaceDraft> InPart(string part) => _byPart.GetValueOrDefault(part) ?? [];

    public void Add(string data, string list)
    {
        var rows = ListFile.Read(list).ToDictionary(row => row[0], StringComparer.Ordinal);
        using var document = JsonDocument.Parse(Compressed.ReadText(data));
        var countries = document.RootElement.EnumerateArray()
            .Where(country => country.GetProperty("capital").GetArrayLength() > 0 || rows.ContainsKey(Text(country, "cca2")))
            .ToList();
        foreach (var country in countries)
        {
            AddCountry(country, rows.GetValueOrDefault(Text(country, "cca2")));
        }

        foreach (var country in countries.Where(country => !rows.ContainsKey(Text(country, "cca2"))))
        {
            AddDemonyms(country);
        }

        Relate(countries);
    }

    /// <summary>
    /// Adds the three letters of ISO 3166 and of the Olympic Committee, by which lists of results name countries (<c>ESP</c>), after all
    /// other names: letters that are a word or another name stand for no country.
    /// </summary>
    public void AddLetters()
    {
        foreach (var (letters, places) in _byLetters)
        {
            if (places.Count == 1 && Lexicon.Default.TraitsOf(letters) == WordTraits.None && builder.Find(letters) is not { Kinds: not NameKinds.None })
            {
                builder.AddPlaceName(places.Single(), letters, PlaceName.Alias);
            }
        }
    }

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString() ?? "";

    private void AddCountry(JsonElement country, ListRow? row)
    {
        var names = country.GetProperty("name");
        var name = row is not null && row[1].Length > 0 ? row[1] : Text(names, "common");
        var place = builder.AddPlace(name, PlaceClass.Country, parent: null);
        _byCode.Add(Text(country, "cca2"), place);
        foreach (var letters in new[] { Text(country, "cca3"), Text(country, "cioc") }.Where(letters => letters.Length > 0))
        {
            if (!_byLetters.TryGetValue(letters, out var meant))
            {
                _byLetters.Add(letters, meant = []);
            }

            meant.Add(place);
        }

        foreach (var part in new[] { Text(country, "region"), Text(country, "subregion") }.Distinct())
        {
            if (!_byPart.TryGetValue(part, out var members))
            {
                _byPart.Add(part, members = []);
            }

            members.Add(place);
        }

        builder.AddPlaceName(place, name, PlaceName.Main);
        builder.AddPlaceNames(place, [Text(names, "common"), Text(names, "official")]);
        if (row is not null)
        {
            builder.AddPlaceNames(place, row.Names(2));
            builder.AddPlaceNames(place, row.Names(3), PlaceName.Demonym);
        }
    }

    /// <summary>The data's demonyms, for the small countries; a territory's people are not called by the name of another country's.</summary>
    private void AddDemonyms(JsonElement country)
    {
        if (country.GetProperty("demonyms").TryGetProperty("eng", out var english))
        {
            var place = _byCode[Text(country, "cca2")];
            var demonyms = Text(english, "m").Split([", ", " or "], StringSplitOptions.RemoveEmptyEntries);
            builder.AddPlaceNames(place, demonyms.Where(demonym => builder.Find(demonym) is not { Places.Count: > 0 }), PlaceName.Demonym);
        }
    }

    private void Relate(List<JsonElement> countries)
    {
        var byCode3 = countries.ToDictionary(country => Text(country, "cca3"), country => _byCode[Text(country, "cca2")], StringComparer.Ordinal);
        foreach (var country in countries)
        {
            foreach (var border in country.GetProperty("borders").EnumerateArray())
            {
                if (byCode3.TryGetValue(border.GetString() ?? "", out var neighbour))
                {
                    _byCode[Text(country, "cca2")].Related.Add(neighbour);
                }
            }
        }
    }
}
