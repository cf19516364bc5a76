using Dateline.Lucene;

namespace Dateline.Tests.Lucene.Generations;

public sealed class BrokenGenerationTests : IDisposable
{
    private const string Recogniser = "test 1";

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("generation.json", "generation.json is damaged")]
    [InlineData("*.ledger", "the list of indexed files, files-000001.ledger, is cut short")]
    [InlineData("segments_*", "")]
    [InlineData("*.cfs", "")]
    [InlineData("*.si", "")]
    public void Generation_FileCutShort_IsSetAsideAndThePreviousOneAnswers(string pattern, string reason)
    {
        MakeTwoGenerations();
        IndexFolder.Truncate(IndexFolder.FileOf(_folder.Path, "generation-000002", pattern), 5);

        using var index = new LuceneArticleIndex(_folder.Path);

        Assert.NotNull(index.Find("old"));
        Assert.Null(index.Find("new"));
        var warning = Assert.Single(index.Statistics().Warnings);
        Assert.StartsWith($"generation-000002 was set aside: {reason}", warning, StringComparison.Ordinal);
        Assert.Equal(["generation-000001", "generation-000002.broken"], IndexFolder.Generations(_folder.Path));
        Assert.Equal([warning], new LuceneArticleIndex(_folder.Path).Check().Problems);
    }

    [Fact]
    public void Generation_OfAnotherSchema_IsSetAside()
    {
        MakeTwoGenerations();
        var manifest = IndexFolder.FileOf(_folder.Path, "generation-000002", "generation.json");
        File.WriteAllText(manifest, System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(manifest), "\"schema\": \"..", "\"schema\": \"zz"));

        using var index = new LuceneArticleIndex(_folder.Path);

        Assert.NotNull(index.Find("old"));
        Assert.Contains("other fields or another analysis", Assert.Single(index.Statistics().Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Generation_BrokenAndAlone_LeavesAnEmptyIndexThatCanBeWritten()
    {
        MakeGeneration("old");
        IndexFolder.Truncate(IndexFolder.FileOf(_folder.Path, "generation-000001", "*.cfs"), 5);

        using var index = new LuceneArticleIndex(_folder.Path);
        Assert.Equal(0, index.Statistics().Articles);
        Assert.Null(index.Statistics().Generation);
        using (var writer = index.OpenWriter(Recogniser))
        {
            Assert.Empty(writer.Files);
            writer.Index("/new", SampleArticles.Of("new"));
            writer.Commit();
        }

        Assert.NotNull(index.Find("new"));
        Assert.Equal("generation-000002", index.Statistics().Generation);
        Assert.Single(index.Statistics().Warnings);
    }

    [Fact]
    public void Generation_BrokenWhileSomebodyWrites_IsOnlyPassedOver()
    {
        MakeTwoGenerations();
        using var other = new LuceneArticleIndex(_folder.Path);
        using var writer = other.OpenWriter(Recogniser);
        IndexFolder.Truncate(IndexFolder.FileOf(_folder.Path, "generation-000002", "generation.json"), 5);

        using var index = new LuceneArticleIndex(_folder.Path);

        Assert.NotNull(index.Find("old"));
        Assert.Single(index.Statistics().Warnings);
        Assert.Equal(["generation-000001", "generation-000002"], IndexFolder.Generations(_folder.Path));
    }

    [Fact]
    public void OpenWriter_LiveGenerationBroken_WritesToThePreviousOne()
    {
        MakeTwoGenerations();
        IndexFolder.Truncate(IndexFolder.FileOf(_folder.Path, "generation-000002", "segments_*"), 5);

        using var index = new LuceneArticleIndex(_folder.Path);
        using var writer = index.OpenWriter(Recogniser);

        Assert.Equal(["/old"], writer.Files.Keys);
        Assert.Equal(["generation-000001", "generation-000002.broken"], IndexFolder.Generations(_folder.Path));
    }

    [Fact]
    public void Current_Deleted_TheNewestPublishedGenerationAnswers()
    {
        MakeTwoGenerations();
        File.Delete(Path.Combine(_folder.Path, "CURRENT"));

        using var index = new LuceneArticleIndex(_folder.Path);

        Assert.NotNull(index.Find("new"));
        using (index.OpenWriter(Recogniser))
        {
            Assert.Equal(["generation-000001", "generation-000002"], IndexFolder.Generations(_folder.Path));
        }
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.3)]
    [InlineData(0.5)]
    [InlineData(0.7)]
    [InlineData(0.9)]
    public void Check_ByteChangedInASegment_NamesTheFile(double place)
    {
        MakeGeneration("old");
        var segment = IndexFolder.FileOf(_folder.Path, "generation-000001", "*.cfs");
        using var index = new LuceneArticleIndex(_folder.Path);
        Assert.Empty(index.Check().Problems);
        using (var stream = new FileStream(segment, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite))
        {
            stream.Position = (long)(place * stream.Length);
            var changed = (byte)~stream.ReadByte();
            stream.Position--;
            stream.WriteByte(changed);
        }

        Assert.Contains(index.Check().Problems, problem => problem.StartsWith("File _0.cfs of generation-000001 is damaged", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    private void MakeTwoGenerations()
    {
        MakeGeneration("old");
        MakeGeneration("new");
    }

    private void MakeGeneration(string id)
    {
        using var index = new LuceneArticleIndex(_folder.Path);
        using var rebuild = index.OpenRebuild(Recogniser);
        rebuild.Index($"/{id}", SampleArticles.Of(id));
        rebuild.Publish();
    }
}
