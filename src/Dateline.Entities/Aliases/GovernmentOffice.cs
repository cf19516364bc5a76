using Dateline.Entities.Gazetteers;

namespace Dateline.Entities.Aliases;

/// <summary>
/// Writes the names of ministries and departments one way: <c>Ministry of Finance of Japan</c>, <c>Japanese Finance Ministry</c> and
/// <c>Japan Ministry of Finance</c> are the country, the business and the office. Other offices do not turn: Miami University is not
/// the University of Miami.
/// </summary>
internal static class GovernmentOffice
{
    private const string Of = "of";

    /// <summary>The words in that order; as they are when they name no such office.</summary>
    public static string[] Normalise(string[] words)
    {
        var office = Array.FindIndex(words, word => word is "ministry" or "department");
        if (office < 0)
        {
            return words;
        }

        var (country, rest) = SplitCountry(words[..office]);
        var business = rest;
        if (office + 1 < words.Length)
        {
            if (rest.Length > 0 || words[office + 1] != Of || words.Length < office + 3)
            {
                return words;
            }

            business = words[(office + 2)..];
            if (country is null && Array.LastIndexOf(business, Of) is var of and > 0 &&
                SplitCountry(business[(of + 1)..]) is { Country: { } owner, Others: [] })
            {
                (country, business) = (owner, business[..of]);
            }
        }

        return business.Length == 0 ? words : [.. country is null ? [] : new[] { country }, .. business, words[office]];
    }

    /// <summary>The country that some words begin with, by its path, and the words behind it.</summary>
    private static (string? Country, string[] Others) SplitCountry(string[] words)
    {
        for (var count = Math.Min(words.Length, 3); count > 0; count--)
        {
            var entry = Gazetteer.Default.Find(string.Join(' ', words[..count]));
            if (entry.Is(NameKinds.Country | NameKinds.Demonym) && entry.Places is [var place, ..] &&
                entry.PlaceOf(place) is { Parent: null } country)
            {
                return (country.Path, words[count..]);
            }
        }

        return (null, words);
    }
}
