using System.Globalization;
using Dateline.Core.Articles;
using Dateline.Core.Queries;
using Dateline.Entities;
using Dateline.Entities.Gazetteers;
using Dateline.Reading;
using Dateline.Reading.ReutersSgml;
using Dateline.Training.Gazetteers;

namespace Dateline.Training.Evaluation;

/// <summary>
/// Compares the countries of the location facet with the PLACES that the editors of Reuters-21578 gave to each article. They say what
/// a story is about: a place may be coded without being named, and a named one left out.
/// </summary>
internal static class PlacesCommand
{
    private const int ListedValues = 25;

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
        ["zaire"] = "Democratic Republic of the Congo",
        ["ivory-coast"] = "Ivory Coast",
        ["trinidad-tobago"] = "Trinidad and Tobago",
        ["yemen-arab-republic"] = "Yemen",
        ["yemen-demo-republic"] = "Yemen",
        ["western-samoa"] = "Samoa",
        ["macao"] = "Macau",
    };

    /// <summary>Prints micro precision, recall and F1 over articles with a body, and the counts of the commonest values.</summary>
    /// <param name="folder">The folder of the <c>reut2-*.sgm.xz</c> files.</param>
    /// <param name="output">Where to print.</param>
    public static int Run(string folder, TextWriter output)
    {
        var recogniser = EntityRecogniser.Load();
        var counts = new Dictionary<string, (int Gold, int Found, int Both)>(StringComparer.Ordinal);
        var articles = 0;
        foreach (var path in Directory.EnumerateFiles(folder, "*.sgm.xz").Order(StringComparer.Ordinal))
        {
            var file = new ArticleFile(path, Compressed.ReadBytes(path), "");
            var gold = ReutersGoldReader.Read(file).ToDictionary(codes => codes.Id, codes => codes.Places);
            var read = ArticleReaders.Read(file with { Path = Path.ChangeExtension(path, null) })
                .Select(result => result.Article).OfType<Article>().Where(article => article.Body.Length > 0);
            foreach (var (article, found) in read.AsParallel().AsOrdered().Select(article => (article, Countries(recogniser.Annotate(article)))))
            {
                articles++;
                Count(counts, gold.GetValueOrDefault(article.Id, []).Select(Country).ToHashSet(StringComparer.Ordinal), found);
            }
        }

        Print(counts, articles, output);
        return 0;
    }

    private static void Count(Dictionary<string, (int Gold, int Found, int Both)> counts, HashSet<string> gold, HashSet<string> found)
    {
        foreach (var value in gold.Union(found))
        {
            var (inGold, inFound, inBoth) = counts.GetValueOrDefault(value);
            counts[value] = (
                inGold + (gold.Contains(value) ? 1 : 0),
                inFound + (found.Contains(value) ? 1 : 0),
                inBoth + (gold.Contains(value) && found.Contains(value) ? 1 : 0));
        }
    }

    private static void Print(Dictionary<string, (int Gold, int Found, int Both)> counts, int articles, TextWriter output)
    {
        double gold = counts.Values.Sum(count => count.Gold);
        double found = counts.Values.Sum(count => count.Found);
        double both = counts.Values.Sum(count => count.Both);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{articles} articles with a body: precision {both / found:0.000}, recall {both / gold:0.000}, F1 {2 * both / (gold + found):0.000} (micro, countries)"));
        output.WriteLine();
        output.WriteLine("| country | PLACES | locations facet | both |");
        output.WriteLine("|---|---:|---:|---:|");
        foreach (var (value, count) in counts.Where(count => count.Value.Gold > 0).OrderByDescending(count => count.Value.Gold).Take(ListedValues))
        {
            output.WriteLine($"| {value} | {count.Gold} | {count.Found} | {count.Both} |");
        }
    }

    private static HashSet<string> Countries(AnnotatedArticle annotated) =>
        annotated.Values(FacetKind.Locations).Select(path => path.Split('/')[0]).Where(IsCountry).Select(Country).ToHashSet(StringComparer.Ordinal);

    /// <summary>Seas and continents are no countries; the editors have no code for them.</summary>
    private static bool IsCountry(string root) => Gazetteer.Default.Find(root).Is(NameKinds.Country);

    private static string Country(string codeOrName)
    {
        if (Codes.TryGetValue(codeOrName, out var value))
        {
            return value;
        }

        foreach (var candidate in Gazetteer.Default.Find(codeOrName.Replace('-', ' ')).Places)
        {
            var place = Gazetteer.Default.PlaceAt(candidate.Id);
            if (place.Class == PlaceClass.Country)
            {
                return place.Path;
            }
        }

        return codeOrName;
    }
}
