using Dateline.Core.Articles;
using Dateline.Core.Queries;
using Dateline.Lucene;

namespace Dateline.Tests.Lucene.Searching;

/// <summary>Searches through the index as its users hold it.</summary>
public sealed class IndexSearchTests
{
    [Fact]
    public void Search_MissingIndex_AnswersNothing()
    {
        using var folder = new TemporaryFolder();
        using var index = new LuceneArticleIndex(Path.Combine(folder.Path, "none"));

        var page = index.Search(new ArticleQuery { Text = "talks" });

        Assert.Equal((0, 0), (page.Total, page.Hits.Count));
        Assert.All(page.Facets, facet => Assert.Empty(facet.Values));
        Assert.Empty(index.Facet(new FacetQuery { Kind = FacetKind.People }).Values);
    }

    [Fact]
    public void Search_AfterACommit_SeesWhatCameAndWhatWent()
    {
        using var folder = new TemporaryFolder();
        using var index = new LuceneArticleIndex(folder.Path);
        using var writer = index.OpenWriter("test");
        var umerov = SampleArticles.Of("1", body: "Umerov spoke.").With(EntityKind.Person, "Umerov", "Rustem Umerov");
        writer.Index("/a", umerov);
        writer.Index("/b", SampleArticles.Of("2", body: "Witkoff spoke.").With(EntityKind.Person, "Witkoff", "Steven Witkoff"));
        writer.Commit();

        Assert.Equal(["Rustem Umerov", "Steven Witkoff"], People());

        writer.RemoveFile("/b");
        writer.Index("/c", SampleArticles.Of("3", body: "Kushner spoke.").With(EntityKind.Person, "Kushner", "Jared Kushner"));
        writer.Commit();

        Assert.Equal(["Jared Kushner", "Rustem Umerov"], People());

        IEnumerable<string> People()
        {
            var facets = index.Search(new ArticleQuery { Text = "spoke" }).Facets;
            return facets.Single(facet => facet.Kind == FacetKind.People).Values.Select(value => value.Value);
        }
    }
}
