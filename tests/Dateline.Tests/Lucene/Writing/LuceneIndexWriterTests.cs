using Dateline.Core.Indexes;
using Dateline.Lucene;

namespace Dateline.Tests.Lucene.Writing;

public sealed class LuceneIndexWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Put_Committed_IsFoundWithEverything()
    {
        using var index = new LuceneArticleIndex(_folder.Path);
        var article = SampleArticles.Of("a", "Umerov in Miami", "Rustem Umerov went on.");
        article = article with { Mentions = [SampleArticles.Person(article, "Rustem Umerov", "Rustem Umerov")] };
        using var writer = index.OpenWriter("test 1");

        var file = writer.BeginFile("/news/a.txt", "h1");
        Assert.Equal(ArticleState.New, file.Claim(article.Article));
        file.Put(article);
        Assert.Equal(0, file.Complete());
        writer.Commit();

        Assert.Equivalent(article, index.Find("a"), strict: true);
        Assert.Equal(new IndexedFile("/news/a.txt", "h1", 1), writer.Files["/news/a.txt"]);
    }

    public void Dispose() => _folder.Dispose();
}
