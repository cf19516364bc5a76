using CsCheck;
using Dateline.Tests.Entities;

namespace Dateline.Tests.Onnx;

public sealed class ModelWindowTests
{
    private static readonly Dictionary<string, string> Words = new()
    {
        ["the"] = "O",
        ["zor"] = "B-PER",
        ["quin"] = "I-PER",
        ["##a"] = "O",
    };

    /// <summary>The model of these tests fails on a sequence of more than 16 subwords, and sees no name beside the edge of one.</summary>
    [Fact]
    public void Annotate_SentenceLongerThanTheModelReads_FindsNamesAtEveryPlace()
    {
        using var model = TinyModel.OfWordPieces(Words, edge: 1);
        string[] sentence = [.. Enumerable.Repeat("the", 50)];
        for (var at = 1; at < sentence.Length - 2; at++)
        {
            string[] words = [.. sentence[..at], "[P", "zor", "quin]", .. sentence[(at + 2)..]];
            var marked = string.Join(' ', words);

            Assert.Equal(marked, model.Mark(MarkedText.Plain(marked)));
        }
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(null, TinyModel.Positions)]
    [InlineData(1, null)]
    [InlineData(4, 9)]
    public void Annotate_AnyMixOfWords_FindsEachName(int? rows, int? length)
    {
        using var model = TinyModel.OfWordPieces(Words, rows: rows, length: length);
        using var recogniser = model.Load();
        string[] words = ["the", "[P zor]", "[P zor quin]", "[P zora]", "thea", "the\n\nthe", "thaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"];

        Gen.Int[0, words.Length - 1].Select(i => words[i]).Array[0, 120].Select(chosen => string.Join(" the ", chosen)).Sample(
            marked =>
            {
                var body = MarkedText.Plain(marked);
                var mentions = recogniser.Annotate(Sample.Article(body)).Mentions;
                Assert.Equal(marked, MarkedText.Mark(body, mentions.Select(mention => mention with { Start = mention.Start - 1 })));
            },
            iter: 100);
    }

    [Fact]
    public void Annotate_OneTokenOfAMillionLetters_IsReadInPart()
    {
        using var model = TinyModel.OfWordPieces(Words);

        Assert.Equal("the [P zor]", model.Mark($"the zor {new string('a', 1_000_000)}")[..11]);
    }
}
