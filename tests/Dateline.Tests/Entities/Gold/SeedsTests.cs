using Dateline.Core.Articles;
using Dateline.Core.Queries;
using Dateline.Entities;
using Dateline.Reading;

namespace Dateline.Tests.Entities.Gold;

/// <summary>The sample articles, each with the people, organisations and places that a careful reader finds in it.</summary>
public sealed class SeedsTests
{
    private static readonly Dictionary<string, AnnotatedArticle> Annotated = Annotate();

    /// <summary>Number, people, organisations and places of each article.</summary>
    public static TheoryData<string, string, string, string> Expected()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "tests/Dateline.Tests/Entities/Gold/seeds.tsv")))
        {
            if (line[0] != '#')
            {
                var columns = line.Split('\t');
                data.Add(columns[0], columns[1], columns.ElementAtOrDefault(2) ?? "", columns.ElementAtOrDefault(3) ?? "");
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Expected))]
    public void Annotate_Seed_FindsWhoAndWhere(string number, string people, string organisations, string places)
    {
        var article = Annotated[number];

        Assert.Equal(Sorted(people), Sorted(article.Values(FacetKind.People)));
        Assert.Equal(Sorted(organisations), Sorted(article.Values(FacetKind.Organisations)));
        Assert.Equal(Sorted(places), Sorted(article.Values(FacetKind.Locations).Select(CountryAndPlace)));
    }

    private static string CountryAndPlace(string path)
    {
        var parts = path.Split('/');
        return parts.Length == 1 ? path : $"{parts[0]}>{parts[^1]}";
    }

    private static string Sorted(string values) => Sorted(values.Split('|', StringSplitOptions.RemoveEmptyEntries));

    private static string Sorted(IEnumerable<string> values) => string.Join(" | ", values.Order(StringComparer.Ordinal));

    private static Dictionary<string, AnnotatedArticle> Annotate()
    {
        using var recogniser = EntityRecogniser.Load();
        return Directory.EnumerateFiles(Repository.Seeds)
            .SelectMany(path => ArticleReaders.Read(new ArticleFile(path, File.ReadAllBytes(path), "")))
            .Select(result => recogniser.Annotate(result.Article!))
            .ToDictionary(annotated => Path.GetFileName(annotated.Article.Path)[..3], StringComparer.Ordinal);
    }
}
