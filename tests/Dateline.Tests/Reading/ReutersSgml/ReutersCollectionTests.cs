using System.Security.Cryptography;
using Dateline.Core.Articles;
using Dateline.Reading;
using Dateline.Reading.ReutersSgml;
using SharpCompress.Compressors.Xz;

namespace Dateline.Tests.Reading.ReutersSgml;

/// <summary>The whole collection, which is not on every machine.</summary>
public sealed class ReutersCollectionTests
{
    private const string Folder = "corpora/reuters21578";

    [SharedFact(Folder)]
    public void Read_WholeCollection_GivesEveryArticleAndNoFailure()
    {
        var results = Files().SelectMany(ArticleReaders.Read).ToList();
        var articles = results.Select(result => result.Article).OfType<Article>().ToList();

        Assert.DoesNotContain(results, result => result.Failure is not null);
        Assert.Equal(21_578, articles.Count);
        Assert.Equal(21_578, articles.Select(article => article.Id).Distinct().Count());
        Assert.All(articles, article => Assert.NotNull(article.Published));
        Assert.Equal("reuters-12793", Assert.Single(articles, article => article.Title.Length == 0).Id); // it has no text at all

        // 19,043 have a DATELINE; tables and misprints ("NEW YORK, Narch 2") are no datelines and begin the body.
        Assert.InRange(articles.Count(article => article.Filed is not null), 18_900, 19_043);
        Assert.All(articles, article => Assert.DoesNotContain(article.Body, c => char.IsControl(c) && c != '\n'));
    }

    [SharedFact(Folder)]
    public void ReadGold_WholeCollection_GivesTheCountsOfItsReadme()
    {
        var gold = Files().SelectMany(ReutersGoldReader.Read).ToList();

        Assert.Equal(21_578, gold.Count);
        Assert.Equal(147, gold.SelectMany(codes => codes.Places).Distinct().Count());
        Assert.Equal(114, gold.SelectMany(codes => codes.People).Distinct().Count());
        Assert.Equal(32, gold.SelectMany(codes => codes.Organisations).Distinct().Count());
        Assert.Equal(120, gold.SelectMany(codes => codes.Topics).Distinct().Count());
    }

    private static IEnumerable<ArticleFile> Files() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Shared, Folder), "*.sgm.xz").Order(StringComparer.Ordinal).Select(Unpack);

    private static ArticleFile Unpack(string path)
    {
        using var packed = new XZStream(File.OpenRead(path));
        using var content = new MemoryStream();
        packed.CopyTo(content);
        return new ArticleFile(path[..^3], content.ToArray(), Convert.ToHexStringLower(SHA256.HashData(content.ToArray())));
    }
}
