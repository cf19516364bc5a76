using Dateline.Core.Articles;
using Dateline.Entities.Gazetteers;
using Dateline.Entities.Sequences;
using Dateline.Entities.Tagging;

namespace Dateline.Tests.Entities.Sequences;

public sealed class SequenceReaderTests
{
    [Fact]
    public void Read_TextWithoutNames_AllocatesNothingPerToken()
    {
        var reader = new SequenceReader(TaggerModel.Default);
        var text = new TaggingText(Lexicon.Default, Gazetteer.Default);
        var article = Sentences(2000);
        _ = Allocated();

        var allocated = Allocated();

        Assert.True(text.Tokens.Length > 20_000);
        Assert.InRange(allocated, 0, 4096);

        long Allocated()
        {
            text.Read(article);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Empty(reader.Read(text));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Shipped_Model_IsUnderTenMegabytes()
    {
        using var stream = typeof(TaggerModel).Assembly.GetManifestResourceStream("Dateline.Entities.tagger.bin");

        Assert.InRange(stream!.Length, 1, 10_000_000);
    }

    [Theory]
    [InlineData("Petra Halden spoke. Then Halden left, and on Monday Halden came back.", "Halden", EntityKind.Person)]
    [InlineData("The Tarnwick Water Authority met. The TWA said so.", "TWA", EntityKind.Organisation)]
    public void Read_ShortForm_IsWhatTheFullNameIs(string body, string name, EntityKind kind) =>
        Assert.All(Sample.Annotate(body).Mentions.Where(mention => mention.Text == name), mention => Assert.Equal(kind, mention.Kind));

    private static Article Sentences(int count) =>
        Sample.Article(string.Concat(Enumerable.Repeat("the old boat had left before the rain came and nobody knew why. ", count)));
}
