using System.Runtime.InteropServices;
using CsCheck;
using Dateline.Entities.Tokens;

namespace Dateline.Tests.Entities.Tokens;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("The envoy left. Talks resume Monday.", "The envoy left.|Talks resume Monday.")]
    [InlineData("Gen. Mark Hill spoke. Mr. Li listened.", "Gen. Mark Hill spoke.|Mr. Li listened.")]
    [InlineData("He left the U.S. The talks ended.", "He left the U.S.|The talks ended.")]
    [InlineData("The U.S. Senate voted.", "The U.S. Senate voted.")]
    [InlineData("Acme Inc. said so. It rose.", "Acme Inc. said so.|It rose.")]
    [InlineData("J. K. Rowling wrote it.", "J. K. Rowling wrote it.")]
    [InlineData("\"We are ready.\" He left.", "\"We are ready.\"|He left.")]
    [InlineData("“Are we?” he asked. “Yes.”", "“Are we?” he asked.|“Yes.”")]
    [InlineData("It rose (by 3 pct.) Then it fell.", "It rose (by 3 pct.)|Then it fell.")]
    [InlineData("It cost 1.5 million... Nobody paid! Why?", "It cost 1.5 million...|Nobody paid!|Why?")]
    [InlineData("A paragraph without a stop\n\nAnother one", "A paragraph without a stop|Another one")]
    [InlineData("A line\nof the same", "A line\nof the same")]
    [InlineData("At 5 p.m. Monday they met.", "At 5 p.m. Monday they met.")]
    [InlineData("He said \"no.\" She wept.", "He said \"no.\"|She wept.")]
    public void Split_NewsText_EndsWhereSentencesDo(string text, string expected)
    {
        Assert.Equal(expected, string.Join('|', Split(text)));
    }

    [Fact]
    public void Split_AtBreaks_BeginsASentenceThere()
    {
        const string text = "Peace near\nKYIV, Dec 6 — The envoy left";

        var sentences = Split(text, text.IndexOf('\n', StringComparison.Ordinal) + 1, text.IndexOf("The", StringComparison.Ordinal));

        Assert.Equal(["Peace near", "KYIV, Dec 6 —", "The envoy left"], sentences);
    }

    [Fact]
    public void Split_AnyText_PutsEveryTokenInOneSentence()
    {
        Gen.Select(Gen.String[Gen.Char[" .?aA1\"(\n…”"], 0, 80], Gen.Int[0, 80].Array[0, 3]).Sample((text, breaks) =>
        {
            var tokens = new List<Token>();
            var sentences = new List<Sentence>();
            Tokenizer.Tokenize(text, tokens);

            SentenceSplitter.Split(text, CollectionsMarshal.AsSpan(tokens), breaks.Order().ToArray(), sentences);

            var next = 0;
            foreach (var sentence in sentences)
            {
                Assert.True(sentence.First == next && sentence.Count > 0);
                next = sentence.End;
            }

            Assert.Equal(tokens.Count, next);
        });
    }

    private static List<string> Split(string text, params int[] breaks)
    {
        var tokens = new List<Token>();
        var sentences = new List<Sentence>();
        Tokenizer.Tokenize(text, tokens);
        SentenceSplitter.Split(text, CollectionsMarshal.AsSpan(tokens), breaks, sentences);
        return [.. sentences.Select(sentence => text[tokens[sentence.First].Start..tokens[sentence.End - 1].End])];
    }
}
