using Dateline.Core.Articles;
using Dateline.Core.Indexes;
using Dateline.Core.Queries;
using Dateline.Lucene;

namespace Dateline.Tests.Lucene.Writing;

public sealed class LuceneIndexWriterTests : IDisposable
{
    private const string Recogniser = "test 1";

    private readonly TemporaryFolder _folder = new();
    private readonly LuceneArticleIndex _index;

    public LuceneIndexWriterTests() => _index = new LuceneArticleIndex(_folder.Path);

    [Fact]
    public void Put_Committed_IsFoundWithEverything()
    {
        var article = SampleArticles.Of("a", "Umerov in Miami", "Rustem Umerov went on.").With(EntityKind.Person, "Rustem Umerov", "Rustem Umerov");
        using var writer = _index.OpenWriter(Recogniser);

        var (states, removed) = writer.Index("/a", article);
        writer.Commit();

        Assert.Equal([ArticleState.New], states);
        Assert.Equal(0, removed);
        Assert.Equivalent(article, _index.Find("a"), strict: true);
        Assert.Equal(1, writer.Files["/a"].Articles);
    }

    [Fact]
    public void Put_NotCommitted_IsNeitherSeenNorKept()
    {
        using (var writer = _index.OpenWriter(Recogniser))
        {
            writer.Index("/a", SampleArticles.Of("a"));
            writer.Commit();
            writer.Index("/b", SampleArticles.Of("b"));
            Assert.Null(_index.Find("b"));
        }

        using var next = _index.OpenWriter(Recogniser);
        Assert.Null(_index.Find("b"));
        Assert.Equal(["/a"], next.Files.Keys);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Claim_Again_KnowsWhatIsUnchanged(bool isCommittedBetween)
    {
        using var writer = _index.OpenWriter(Recogniser);
        writer.Index("/a", SampleArticles.Of("1"), SampleArticles.Of("2"));
        if (isCommittedBetween)
        {
            writer.Commit();
        }

        var (states, removed) = writer.Index("/a", SampleArticles.Of("1"), SampleArticles.Of("2", body: "New."), SampleArticles.Of("3"), SampleArticles.Of("1"));
        writer.Commit();

        Assert.Equal([ArticleState.Unchanged, ArticleState.Changed, ArticleState.New, ArticleState.Repeated], states);
        Assert.Equal(0, removed);
        Assert.Equal(3, _index.Statistics().Articles);
        Assert.Equal("New.", _index.Find("2")!.Article.Body);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Complete_ArticleLeftOut_RemovesIt(bool isCommittedBetween)
    {
        using var writer = _index.OpenWriter(Recogniser);
        writer.Index("/a", SampleArticles.Of("1"), SampleArticles.Of("2"));
        if (isCommittedBetween)
        {
            writer.Commit();
        }

        var (_, removed) = writer.Index("/a", SampleArticles.Of("2"));
        var (states, _) = writer.Index("/b", SampleArticles.Of("1"));
        writer.Commit();

        Assert.Equal(1, removed);
        Assert.Equal([ArticleState.New], states);
        Assert.NotNull(_index.Find("1"));
        Assert.Equal(2, _index.Statistics().Articles);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Complete_IdMovedToAnotherFile_StaysThere(bool isCommittedBetween)
    {
        using var writer = _index.OpenWriter(Recogniser);
        writer.Index("/a", SampleArticles.Of("1"), SampleArticles.Of("2"));
        if (isCommittedBetween)
        {
            writer.Commit();
        }

        var (states, _) = writer.Index("/b", SampleArticles.Of("1"));
        var (_, removed) = writer.Index("/a", SampleArticles.Of("2"));
        Assert.Equal(1, writer.RemoveFile("/a"));
        writer.Commit();

        Assert.Equal([ArticleState.Changed], states);
        Assert.Equal(0, removed);
        Assert.NotNull(_index.Find("1"));
        Assert.Null(_index.Find("2"));
    }

    [Fact]
    public void RemoveFile_ArticleThatAnotherFileHasToo_LetsThatFileBeReadAgain()
    {
        using var writer = _index.OpenWriter(Recogniser);
        writer.Index("/original", SampleArticles.Of("1"));
        writer.Index("/copy", SampleArticles.Of("1"));
        writer.Commit();
        Assert.Equal(2, writer.Files.Count);

        writer.RemoveFile("/copy");
        writer.Commit();

        Assert.Empty(writer.Files);
        Assert.Equal([ArticleState.New], writer.Index("/original", SampleArticles.Of("1")).States);
    }

    [Fact]
    public void Commit_WithoutChanges_WritesNothing()
    {
        using var writer = _index.OpenWriter(Recogniser);
        writer.Index("/a", SampleArticles.Of("1"));
        writer.Commit();
        var committed = _index.Statistics().Committed;

        writer.Commit();

        Assert.Equal(committed, _index.Statistics().Committed);
    }

    [Fact]
    public void Commit_OfAFileWithoutArticles_IsSeen()
    {
        using var writer = _index.OpenWriter(Recogniser);
        writer.Index("/a", SampleArticles.Of("1"));
        writer.Commit();
        Assert.Equal(1, _index.Statistics().Files);

        writer.Index("/empty");
        writer.Commit();

        Assert.Equal(2, _index.Statistics().Files);
        Assert.Empty(_index.Check().Problems);
    }

    [Fact]
    public void Files_AnyPath_AreKept()
    {
        string[] paths = ["/with\nnewline", "/with\ttab \u041A\u0438\u0457\u0432", "/" + new string('x', 20_000), "", "/\uD83D\uDCF0", "C:\\news"];
        using (var writer = _index.OpenWriter(Recogniser))
        {
            foreach (var path in paths)
            {
                writer.Index(path, SampleArticles.Of($"id of {path}"));
            }

            writer.Commit();
        }

        using var next = _index.OpenWriter(Recogniser);
        Assert.Equal(paths.Order(), next.Files.Keys.Order());
        Assert.All(paths, path => Assert.NotNull(_index.Find($"id of {path}")));
        Assert.All(paths, path => Assert.Equal(1, next.RemoveFile(path)));
    }

    [Fact]
    public void Put_HugeValuesAndTokens_AreBounded()
    {
        var article = SampleArticles.Of("1", body: $"Long {new string('x', 5_000_000)} token by {new string('n', 40_000)}.")
            .With(EntityKind.Person, "Long", new string('n', 40_000));
        using var writer = _index.OpenWriter(Recogniser);

        writer.Index("/a", article);
        writer.Commit();

        Assert.Equal(article.Article.Body, _index.Find("1")!.Article.Body);
        Assert.Empty(_index.Check().Problems);
    }

    [Fact]
    public void Put_ByManyThreadsWhileCommitting_LosesAndDoublesNothing()
    {
        using (var writer = _index.OpenWriter(Recogniser))
        {
            Parallel.For(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 8 }, number =>
            {
                writer.Index($"/{number}", SampleArticles.Of($"a{number}"), SampleArticles.Of($"b{number % 50}", title: $"From {number}"));
                if (number % 40 == 0)
                {
                    writer.Commit();
                }
            });
            writer.Commit();
        }

        Assert.Equal(450, _index.Statistics().Articles);
        Assert.Equal(400, _index.Statistics().Files);
        Assert.Empty(_index.Check().Problems);
    }

    [Fact]
    public void Statistics_AfterDeletions_CountWhatCanBeFound()
    {
        using var writer = _index.OpenWriter(Recogniser);
        writer.Index("/a", SampleArticles.Of("1", body: "Witkoff went.").With(EntityKind.Person, "Witkoff", "Steven Witkoff"));
        writer.Index("/b", SampleArticles.Of("2", body: "In Miami.").With(EntityKind.Location, "Miami", "United States/Florida/Miami"));
        writer.Index("/c", SampleArticles.Of("3", body: "In Tampa.").With(EntityKind.Location, "Tampa", "United States/Florida/Tampa"));
        writer.Commit();
        writer.RemoveFile("/c");
        writer.Commit();

        var statistics = _index.Statistics();

        Assert.Equal(2, statistics.Articles);
        Assert.Equal(2, statistics.Files);
        Assert.Equal(1, statistics.FacetValues[FacetKind.People]);
        Assert.Equal(3, statistics.FacetValues[FacetKind.Locations]);
        Assert.Equal(3, statistics.FacetValues[FacetKind.Published]);
        Assert.Equal(Recogniser, statistics.Recogniser);
        Assert.Equal("generation-000001", statistics.Generation);
        Assert.InRange(statistics.Bytes, 1, 1_000_000);
        Assert.Empty(statistics.Warnings);
    }

    [Fact]
    public void OpenWriter_OtherRecogniser_WarnsOfOlderArticles()
    {
        using (var writer = _index.OpenWriter("old 1"))
        {
            writer.Index("/a", SampleArticles.Of("1"));
            writer.Commit();
        }

        using (var writer = _index.OpenWriter("new 2"))
        {
            writer.Index("/b", SampleArticles.Of("2"));
            writer.Commit();
        }

        var warning = Assert.Single(_index.Statistics().Warnings);
        Assert.Contains("1 articles were annotated by an earlier recogniser, old 1", warning, StringComparison.Ordinal);
    }

    [Fact]
    public void Index_MissingFolder_AnswersNothing()
    {
        using var index = new LuceneArticleIndex(Path.Combine(_folder.Path, "none"));

        Assert.Null(index.Find("1"));
        Assert.Equal(0, index.Statistics().Articles);
        Assert.Null(index.Statistics().Generation);
        Assert.Empty(index.Check().Problems);
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "none")));
    }

    public void Dispose()
    {
        _index.Dispose();
        _folder.Dispose();
    }
}
