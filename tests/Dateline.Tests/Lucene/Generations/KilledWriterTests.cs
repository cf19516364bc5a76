using Dateline.Core.Articles;
using Dateline.Core.Indexes;
using Dateline.Lucene;

namespace Dateline.Tests.Lucene.Generations;

/// <summary>
/// Copies the folder after each step of a writer, which is what a kill at that moment leaves, and goes on with the copy: the last
/// commit answers, and the next run ends with every article, once.
/// </summary>
public sealed class KilledWriterTests : IDisposable
{
    private const string Recogniser = "test 1";

    private static readonly AnnotatedArticle[][] Files =
        [.. Enumerable.Range(0, 4).Select(file => Enumerable.Range(0, 3).Select(entry => SampleArticles.Of($"{file}.{entry}")).ToArray())];

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _copies = new();

    [Fact]
    public void Index_KilledAfterAnyStep_IsCompletedByTheNextRun()
    {
        var copies = new List<(string Folder, int Committed)>();
        using (var index = new LuceneArticleIndex(_folder.Path))
        using (var writer = index.OpenWriter(Recogniser))
        {
            var committed = 0;
            for (var number = 0; number < Files.Length; number++)
            {
                var file = writer.BeginFile($"/{number}", "h");
                foreach (var article in Files[number])
                {
                    file.Claim(article.Article);
                    file.Put(article);
                    copies.Add((Copy(copies.Count), committed));
                    if (article.Article.Id == "2.1")
                    {
                        writer.Commit();
                        committed = 8;
                    }
                }

                file.Complete();
                copies.Add((Copy(copies.Count), committed));
                if (number % 2 == 0)
                {
                    writer.Commit();
                    committed = 3 * (number + 1);
                    copies.Add((Copy(copies.Count), committed));
                }
            }
        }

        Assert.All(copies, copy => AssertCompletes(copy.Folder, copy.Committed));
    }

    [Fact]
    public void Rebuild_KilledAfterAnyStep_LeavesTheOldOneAndNoRemains()
    {
        using var index = new LuceneArticleIndex(_folder.Path);
        using (var writer = index.OpenWriter(Recogniser))
        {
            IndexAll(writer);
        }

        var copies = new List<string>();
        using (var rebuild = index.OpenRebuild(Recogniser))
        {
            copies.Add(Copy(copies.Count));
            for (var number = 0; number < Files.Length; number++)
            {
                rebuild.Index($"/{number}", Files[number]);
                copies.Add(Copy(copies.Count));
                rebuild.Commit();
                copies.Add(Copy(copies.Count));
            }
        }

        Assert.All(copies, copy =>
        {
            AssertCompletes(copy, 12);
            Assert.Equal(["generation-000001"], IndexFolder.Generations(copy));
        });
    }

    [Fact]
    public void Ledger_TornBehindTheLastCommit_IsCutOff()
    {
        using (var index = new LuceneArticleIndex(_folder.Path))
        using (var writer = index.OpenWriter(Recogniser))
        {
            IndexAll(writer);
        }

        var ledger = IndexFolder.FileOf(_folder.Path, "generation-000001", "*.ledger");
        var length = new FileInfo(ledger).Length;
        using (var stream = new FileStream(ledger, FileMode.Append))
        {
            stream.Write([1, 200, 7, 7]);
        }

        AssertCompletes(_folder.Path, 12);
        Assert.Equal(length, new FileInfo(ledger).Length);
    }

    [Fact]
    public void Ledger_ManyChangesOfFewFiles_IsRewrittenShorter()
    {
        using var index = new LuceneArticleIndex(_folder.Path);
        using (var writer = index.OpenWriter(Recogniser))
        {
            IndexAll(writer);
            for (var round = 0; round < 5000; round++)
            {
                writer.BeginFile("/changing", $"hash {round}").Complete();
            }

            writer.Commit();
        }

        Assert.InRange(new FileInfo(IndexFolder.FileOf(_folder.Path, "generation-000001", "*.ledger")).Length, 1, 1000);
        using var next = index.OpenWriter(Recogniser);
        Assert.Equal(new IndexedFile("/changing", "hash 4999", 0), next.Files["/changing"]);
        Assert.Equal(5, next.Files.Count);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _copies.Dispose();
    }

    private static void IndexAll(IIndexWriter writer)
    {
        for (var number = 0; number < Files.Length; number++)
        {
            if (!writer.Files.ContainsKey($"/{number}"))
            {
                writer.Index($"/{number}", Files[number]);
            }
        }

        writer.Commit();
    }

    private static void AssertCompletes(string folder, int committed)
    {
        using var index = new LuceneArticleIndex(folder);
        Assert.Equal(committed, index.Statistics().Articles);
        using (var writer = index.OpenWriter(Recogniser))
        {
            IndexAll(writer);
        }

        Assert.Equal(12, index.Statistics().Articles);
        Assert.Equal(4, index.Statistics().Files);
        Assert.All(Files.SelectMany(file => file), article => Assert.NotNull(index.Find(article.Article.Id)));
        Assert.Empty(index.Check().Problems);
        Assert.Empty(index.Statistics().Warnings);
    }

    private string Copy(int number)
    {
        var copy = Path.Combine(_copies.Path, $"copy-{number}");
        IndexFolder.Copy(_folder.Path, copy);
        return copy;
    }
}
