using Dateline.Core.Articles;
using Dateline.Lucene.Analysis;
using Dateline.Lucene.Codecs;
using Dateline.Lucene.Generations;
using Dateline.Lucene.Schema;
using Dateline.Lucene.Writing;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Dateline.Tests.Lucene.Codecs;

public sealed class ArticleCodecTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Articles_OfAnySize_AreReadBackAlsoAfterDeletionAndMerge()
    {
        var articles = Articles().ToArray();
        using (var writer = Open(OpenMode.CREATE))
        {
            Write(writer, articles[..20]);
            Write(writer, articles[20..]);
        }

        AssertHolds(articles, segments: 2);
        using (var writer = Open(OpenMode.APPEND))
        {
            writer.DeleteDocuments(KeyTerm.Of(FieldNames.Id, articles[3].Article.Id));
            writer.ForceMerge(1);
        }

        AssertHolds([.. articles.Where((_, i) => i != 3)], segments: 1);
    }

    private void AssertHolds(AnnotatedArticle[] expected, int segments)
    {
        using var directory = SearchDirectory.Open(_folder.Path);
        using var reader = DirectoryReader.Open(directory);
        Assert.Equal(segments, reader.Leaves.Count);
        Assert.All(reader.Leaves, leaf => Assert.Equal(ArticleCodec.FormatName, ((SegmentReader)leaf.Reader).SegmentInfo.Info.Codec.Name));
        Assert.Equal(expected.Length, reader.NumDocs);
        for (var i = 0; i < expected.Length; i++)
        {
            Assert.Equivalent(expected[i], StoredArticle.Read(reader, i), strict: true);
        }
    }

    private IndexWriter Open(OpenMode mode) => new(FSDirectory.Open(_folder.Path), WriterSettings.For(ArticleAnalyzer.ForIndex, mode));

    private static void Write(IndexWriter writer, AnnotatedArticle[] articles)
    {
        var builder = new DocumentBuilder();
        foreach (var article in articles)
        {
            writer.AddDocument(builder.Build(article, article.Article.Path, [], "test"));
        }

        writer.Commit();
    }

    /// <summary>Empty, short, of many chunks, and such that no compressor can shorten.</summary>
    private static IEnumerable<AnnotatedArticle> Articles()
    {
        yield return SampleArticles.Of("empty", "", "");
        yield return SampleArticles.Of("long", "Long", string.Concat(Enumerable.Range(0, 40_000).Select(i => $"word{i % 977} ")));
        var random = new Random(5);
        for (var i = 0; i < 38; i++)
        {
            var body = string.Concat(Enumerable.Range(0, random.Next(3000)).Select(_ => (char)random.Next('\u0020', i % 2 == 0 ? '\u0030' : '\uD7FF')));
            yield return SampleArticles.Of($"article {i}", $"Headline {i}", body);
        }
    }

    public void Dispose() => _folder.Dispose();
}
