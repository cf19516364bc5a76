using System.Globalization;
using Dateline.Core.Articles;
using Dateline.Core.Queries;
using Dateline.Entities;
using Dateline.Entities.Gazetteers;
using Dateline.Reading.ReutersSgml;
using Dateline.Training.Gold;

namespace Dateline.Training.Evaluation;

/// <summary>
/// Compares the countries of the location facet with the PLACES that the editors of Reuters-21578 gave to each article. They say what
/// a story is about: a place may be coded without being named, and a named one left out. What the facet counts is an archive's choice
/// (<see cref="LocationSources"/>), so each choice is measured.
/// </summary>
internal static class PlacesCommand
{
    /// <summary>How many of the names behind false countries are printed unless told otherwise.</summary>
    public const int DefaultMistakes = 0;

    private const int ListedValues = 25;

    private static readonly (string Name, LocationSources Sources)[] Choices =
    [
        ("places named", LocationSources.NamesAlone),
        ("+ demonyms", LocationSources.Demonyms),
        ("+ dateline", LocationSources.Dateline),
        ("+ both", LocationSources.Demonyms | LocationSources.Dateline),
    ];

    /// <summary>Codes that are no name, and places of 1987 that the gazetteer files under today's country, as <c>code</c> to value.</summary>
    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)
    {
        ["usa"] = "United States",
        ["uk"] = "United Kingdom",
        ["uae"] = "United Arab Emirates",
        ["ussr"] = "Russia",
        ["Soviet Union"] = "Russia",
        ["west-germany"] = "Germany",
        ["West Germany"] = "Germany",
        ["east-germany"] = "Germany",
        ["East Germany"] = "Germany",
        ["kampuchea"] = "Cambodia",
        ["burma"] = "Myanmar",
        ["zaire"] = "DR Congo",
        ["ivory-coast"] = "Ivory Coast",
        ["trinidad-tobago"] = "Trinidad and Tobago",
        ["yemen-arab-republic"] = "Yemen",
        ["yemen-demo-republic"] = "Yemen",
        ["western-samoa"] = "Samoa",
        ["North Yemen"] = "Yemen",
        ["South Yemen"] = "Yemen",
    };

    /// <summary>
    /// Prints micro precision, recall and F1 over articles with a body for each choice, and the counts of the commonest values.
    /// </summary>
    /// <param name="folder">The folder of the <c>reut2-*.sgm.xz</c> files.</param>
    /// <param name="mistakes">How many of the names that most often stand for a country that the editors did not give are printed.</param>
    /// <param name="output">Where to print.</param>
    public static int Run(string folder, int mistakes, TextWriter output)
    {
        var recogniser = EntityRecogniser.Load();
        var counts = Array.ConvertAll(Choices, _ => new CountryCounts());
        var names = new FalsePlaces();
        var articles = 0;
        foreach (var file in NewsCorpora.ReutersFiles(folder))
        {
            var gold = ReutersGoldReader.Read(file).ToDictionary(codes => codes.Id, codes => codes.Places);
            var read = NewsCorpora.Articles(file).Where(article => article.Body.Length > 0);
            foreach (var annotated in read.AsParallel().AsOrdered().Select(recogniser.Annotate))
            {
                articles++;
                var given = gold.GetValueOrDefault(annotated.Article.Id, []).Select(Country).ToHashSet(StringComparer.Ordinal);
                for (var i = 0; i < Choices.Length; i++)
                {
                    counts[i].Add(given, Countries(annotated with { Locations = Choices[i].Sources }));
                }

                names.Add(annotated, given, CountryOf);
            }
        }

        Print(counts, articles, output);
        names.Print(mistakes, output);
        return 0;
    }

    private static void Print(CountryCounts[] counts, int articles, TextWriter output)
    {
        output.WriteLine($"{articles} articles with a body; micro, countries:");
        output.WriteLine();
        output.WriteLine("| counted as locations | precision | recall | F1 |");
        output.WriteLine("|---|---:|---:|---:|");
        for (var i = 0; i < Choices.Length; i++)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {Choices[i].Name} | {counts[i].Precision:0.000} | {counts[i].Recall:0.000} | {counts[i].F1:0.000} |"));
        }

        output.WriteLine();
        output.WriteLine($"| country | PLACES | {string.Join(" | ", Choices.Select(choice => choice.Name))} |");
        output.WriteLine($"|---|---:|{string.Concat(Choices.Select(_ => "---:|"))}");
        foreach (var (country, given) in counts[0].Given.OrderByDescending(pair => pair.Value).Take(ListedValues))
        {
            output.WriteLine($"| {country} | {given} | {string.Join(" | ", counts.Select(count => count.Describe(country)))} |");
        }
    }

    private static HashSet<string> Countries(AnnotatedArticle annotated) =>
        annotated.Values(FacetKind.Locations).Select(CountryOf).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>The country of a place's path; null for a sea, a continent, or nowhere.</summary>
    private static string? CountryOf(string? path) => path?.Split('/')[0] is { } root && IsCountry(root) ? Country(root) : null;

    /// <summary>Seas and continents are no countries; the editors have no code for them.</summary>
    private static bool IsCountry(string root) => Gazetteer.Default.Find(root).Is(NameKinds.Country);

    private static string Country(string codeOrName)
    {
        if (Codes.TryGetValue(codeOrName, out var value))
        {
            return value;
        }

        Place? former = null;
        foreach (var candidate in Gazetteer.Default.Find(codeOrName.Replace('-', ' ')).Places)
        {
            var place = Gazetteer.Default.PlaceAt(candidate.Id);
            if (place.Class == PlaceClass.Country)
            {
                return place.Path;
            }

            former ??= place.Class == PlaceClass.FormerCountry ? place : null;
        }

        return former?.Path ?? codeOrName;
    }
}
