using CsCheck;
using Dateline.Core.Aliases;
using Dateline.Core.Articles;
using Dateline.Core.Queries;
using Dateline.Entities;
using Dateline.Entities.Aliases;
using Dateline.Reading;
using Dateline.Tests.Lucene.Reference;
using SharpCompress.Compressors.Xz;

namespace Dateline.Tests.Lucene.Facets;

/// <summary>The facet contract on real articles, read and recognised as the indexer does it.</summary>
public sealed class ArchiveContractTests
{
    [Fact]
    public void Facets_OfTheSampleStories_KeepTheContract() =>
        Compare(Directory.EnumerateFiles(Repository.Seeds).Order(StringComparer.Ordinal).Select(Load), perSegment: 9, searches: 20);

    [SharedFact("corpora/reuters21578/reut2-021.sgm.xz")]
    public void Facets_OfReuters_KeepTheContract() =>
        Compare([Load(Path.Combine(Repository.Shared, "corpora/reuters21578/reut2-021.sgm.xz"))], perSegment: 100, searches: 10);

    private static void Compare(IEnumerable<ArticleFile> files, int perSegment, int searches)
    {
        var recogniser = EntityRecogniser.Load();
        var articles = files
            .SelectMany(ArticleReaders.Read)
            .Select(result => result.Article)
            .OfType<Article>()
            .Select(recogniser.Annotate)
            .ToList();
        Assert.True(articles.Count > 40);
        var deleted = articles.Where((_, index) => index % 11 == 5).Select(article => article.Article.Id).ToHashSet();
        var aliases = LearntFrom(articles);
        using var archive = new SmallArchive(articles, perSegment, deleted, aliases);
        var reference = new ReferenceIndex(articles.Where(article => !deleted.Contains(article.Article.Id)), aliases.Table);

        Queries(archive).Sample(query => CompareFacets(archive, reference, query), iter: searches);
    }

    private static AliasDocument LearntFrom(IReadOnlyCollection<AnnotatedArticle> articles) =>
        AliasDocument.Empty.Change(_ => false, AliasLearner.Kinds.SelectMany(kind => AliasLearner.Learn(
            kind,
            articles.SelectMany(article => article.Values(kind)).CountBy(value => value).ToDictionary(),
            AliasTable.Empty)));

    private static ArticleFile Load(string path)
    {
        using var file = File.OpenRead(path);
        using Stream content = path.EndsWith(".xz", StringComparison.Ordinal) ? new XZStream(file) : file;
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return new ArticleFile(path.Replace(".xz", "", StringComparison.Ordinal), bytes.ToArray(), "");
    }

    /// <summary>Every facet equals the reference, and its first and last value what a search for it finds.</summary>
    private static void CompareFacets(SmallArchive archive, ReferenceIndex reference, ArticleQuery query)
    {
        var page = archive.Search(query);

        Assert.Equal(reference.Find(query).Count, page.Total);
        foreach (var facet in page.Facets)
        {
            var (counts, missing) = reference.Facet(query, facet.Kind);
            Assert.Equal((counts.Count, missing), (facet.TotalValues, facet.Missing));
            Assert.All(
                facet.Values.Where(value => value.Value != FacetChoice.None),
                value => Assert.Equal(counts.GetValueOrDefault(value.Value), value.Count));
            if (!FacetHierarchy.IsDate(facet.Kind))
            {
                var best = counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(query.FacetSize);
                Assert.Subset(facet.Values.Select(value => value.Value).ToHashSet(), best.Select(pair => pair.Key).ToHashSet());
            }

            foreach (var value in facet.Values.Take(1).Concat(facet.Values.TakeLast(1)))
            {
                var own = query.Choices.GetValueOrDefault(facet.Kind, new FacetChoice()) with { Any = [value.Value] };
                var alone = query with { Choices = new Dictionary<FacetKind, FacetChoice>(query.Choices) { [facet.Kind] = own } };
                Assert.Equal(value.Count, archive.Search(alone with { FacetSize = 0 }).Total);
            }
        }
    }

    /// <summary>Choices of values that the archive has, of which the more frequent come up more often.</summary>
    private static Gen<ArticleQuery> Queries(SmallArchive archive)
    {
        var facets = archive.Search(new ArticleQuery { FacetSize = 60, Size = 0 }).Facets;
        var value = Gen.OneOf([.. facets.SelectMany(facet => facet.Values.Select(value => (facet.Kind, value.Value)))]);
        var choice = Gen.Select(value, Gen.Int[0, 4]);
        return choice.Array[0, 4].Select(choices => new ArticleQuery
        {
            Choices = choices.GroupBy(chosen => chosen.Item1.Kind).ToDictionary(group => group.Key, group => new FacetChoice
            {
                Any = [.. group.Where(chosen => chosen.Item2 <= 2).Select(chosen => chosen.Item1.Value).Distinct()],
                All = [.. group.Where(chosen => chosen.Item2 == 3).Select(chosen => chosen.Item1.Value)],
                Not = [.. group.Where(chosen => chosen.Item2 == 4).Select(chosen => chosen.Item1.Value)],
            }),
        });
    }
}
