using CsCheck;
using Dateline.Lucene.Analysis;
using Dateline.Lucene.Schema;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Dateline.Tests.Lucene.Analysis;

public sealed class TokenListStreamTests
{
    private static readonly string[] Words =
    [
        "The", "the", "U.S.", "US", "us", "AK-47", "covid-19", "F-16C", "O'Brien\u2019s", "running", "runs", "Kiev", "1,000.5", "Gro\u00DFe", "US-47",
        "\u5317\u4EAC", "\u041A\u0438\u0457\u0432", "\uD83D\uDE00", "\uD83D", "a_b", "\u0301",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Int[0, Words.Length - 1].Select(i => Words[i]),
        Gen.String[Gen.Char["aZ9.,'-_&\u00E9\u00AD"], 1, 6]).Array[0, 30].Select(words => string.Join(' ', words));

    [Fact]
    public void Streams_OneListForBothFields_GiveWhatTheAnalyserGives()
    {
        var list = new TokenList();
        using var exact = new TokenListStream(list, isStemmed: false);
        using var stemmed = new TokenListStream(list, isStemmed: true);

        Text.Array[1, 3].Sample(
            texts =>
            {
                foreach (var text in texts)
                {
                    list.Set(text);
                    Assert.Equal(Analysed(FieldNames.Body, text), Read(exact));
                    Assert.Equal(Analysed(FieldNames.BodyStem, text), Read(stemmed));
                }
            },
            threads: 1);
    }

    [Fact]
    public void Term_OfManyWords_IsAsFoldedWhetherRememberedOrNot()
    {
        var folder = new WordFolder();
        var terms = TermCache.ForThisThread;
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 40_000; i++)
            {
                var written = i % 2 == 0 ? $"W\u00F6rd{i}ing" : $"O'Word{i}s";
                Assert.Equal(folder.Fold(written, false).ToString(), terms.Of(written, false).Text);
            }
        }

        Assert.Same(terms.Of("Talks", false), terms.Of("Talks", false));
        Assert.Equal(("usa", "us"), (terms.Of("U.S.", true).Text, terms.Of("us", false).Text));
    }

    private static List<string> Analysed(string field, string text)
    {
        using var stream = ArticleAnalyzer.ForIndex.GetTokenStream(field, text);
        return Read(stream);
    }

    private static List<string> Read(TokenStream stream)
    {
        var term = stream.GetAttribute<ITermToBytesRefAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        var increment = stream.GetAttribute<IPositionIncrementAttribute>();
        var tokens = new List<string>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            term.FillBytesRef();
            var bytes = Convert.ToHexString(term.BytesRef.Bytes, term.BytesRef.Offset, term.BytesRef.Length);
            tokens.Add($"{bytes} {offset.StartOffset}-{offset.EndOffset} +{increment.PositionIncrement}");
        }

        stream.End();
        tokens.Add($"end {offset.EndOffset} +{increment.PositionIncrement}");
        return tokens;
    }
}
