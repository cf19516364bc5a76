using Dateline.Lucene.Analysis;
using Dateline.Lucene.Schema;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Dateline.Tests.Lucene.Analysis;

public sealed class ArticleAnalyzerTests
{
    [Theory]
    [InlineData("Kyiv talks", "kyiv talks")]
    [InlineData("the U.S. said", "the usa said")]
    [InlineData("the U.S said", "the usa said")]
    [InlineData("a US envoy told us", "a usa envoy told us")]
    [InlineData("USA, U.S.A. and usa", "usa usa and usa")]
    [InlineData("U.S.-led, US-backed", "usa led usa backed")]
    [InlineData("the U.S.'s view, the US\u2019s view", "the usa view the usa view")]
    [InlineData("Us and them", "us and them")]
    [InlineData("the U.N. in D.C. at 5 a.m.", "the un in dc at 5 am")]
    [InlineData("J.K. Rowling", "jk rowling")]
    [InlineData("the end.Next one", "the end next one")]
    [InlineData("Kiev, Odessa; Zelensky and Zelenskiy", "kyiv odesa zelenskyy and zelenskyy")]
    [InlineData("Kiev's", "kyiv")]
    [InlineData("Qaddafi or Gadhafi", "gaddafi or gaddafi")]
    [InlineData("Witkoff's plan, the workers' plan, the CEO\u2019S plan", "witkoff plan the workers plan the ceo plan")]
    [InlineData("O'Brien, O\u2019Brien, don't", "obrien obrien dont")]
    [InlineData("two-day talks", "two day talks")]
    [InlineData("twenty\u2010one; dash\u2014dash; range 3\u20135", "twenty one dash dash range 3 5")]
    [InlineData("C\u00F3rdoba, na\u00EFve, Gro\u00DFe, Zu\u0308rich", "cordoba naive grosse zurich")]
    [InlineData("1,000 and 12,345,678.90", "1000 and 12345678.90")]
    [InlineData("3.5%, $1.5bn, 3,5 and 1,00", "3.5 1.5bn 3 5 and 1 00")]
    [InlineData("3-2, 20-year-old, mid-1980s", "3 2 20 year old mid 1980s")]
    [InlineData("AT&T and S&P 500", "at&t and s&p 500")]
    [InlineData("mail a.b@menafn.com or https://menafn.com/a-b?c=d", "mail ab menafn com or https menafn com a b c d")]
    [InlineData("re\u00ADport \u200B zero", "report zero")]
    [InlineData("\u5317\u4EAC \u041A\u0438\u0457\u0432", "\u5317 \u4EAC \u043A\u0438\u0457\u0432")]
    [InlineData("9/11 @user_name #tag", "9 11 user_name tag")]
    [InlineData("'quoted' \u201Cword\u201D \u2018rock \u2019n\u2019 roll\u2019", "quoted word rock n roll")]
    [InlineData("!!! -- ... '' \u0301", "")]
    public void Exact_Text_GivesFoldedWords(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Tokens(ArticleAnalyzer.ForQuery, FieldNames.Body, text).Select(token => token.Term)));

    [Theory]
    [InlineData("AK-47")]
    [InlineData("AK47")]
    [InlineData("ak\u201147")]
    public void Code_Indexed_IsFoundWholeAndByItsParts(string code)
    {
        var tokens = Tokens(ArticleAnalyzer.ForIndex, FieldNames.Body, $"an {code} rifle");

        Assert.Equal(
            [("an", 0), ("ak47", 1), ("ak", 1), ("47", 2), ("rifle", 3)],
            tokens.Select(token => (token.Term, token.Position)));
    }

    [Theory]
    [InlineData("AK-47", "ak 47")]
    [InlineData("Covid-19-related", "covid 19 related")]
    [InlineData("G7", "g 7")]
    [InlineData("F-16C", "f 16c")]
    [InlineData("H1N1 1980s 5th", "h1n1 1980s 5th")]
    public void Code_Searched_IsItsParts(string code, string expected) =>
        Assert.Equal(expected, string.Join(' ', Tokens(ArticleAnalyzer.ForQuery, FieldNames.Body, code).Select(token => token.Term)));

    [Fact]
    public void UsInCapitals_HeadlineInCapitals_IsCountryAndPronoun()
    {
        Assert.Equal(
            [("tell", 0), ("usa", 1), ("us", 1), ("more", 2)],
            Tokens(ArticleAnalyzer.ForIndex, FieldNames.Title, "TELL US MORE").Select(token => (token.Term, token.Position)));
        Assert.Equal(["usa"], Tokens(ArticleAnalyzer.ForQuery, FieldNames.Title, "US").Select(token => token.Term));
    }

    [Theory]
    [InlineData("talks negotiations negotiated news troops", "talk negoti negoti news troop")]
    [InlineData("The U.S. was running AK-47s", "the usa was run ak 47s")]
    public void Stemmed_Text_GivesWordsWithoutInflection(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Tokens(ArticleAnalyzer.ForQuery, FieldNames.BodyStem, text).Select(token => token.Term)));

    [Fact]
    public void Tokens_Offsets_CoverWhatIsWritten()
    {
        const string Text = "The U.S. and O'Brien\u2019s 1,000 AK-47";

        var written = Tokens(ArticleAnalyzer.ForIndex, FieldNames.Body, Text).Select(token => Text[token.Start..token.End]);

        Assert.Equal(["The", "U.S.", "and", "O'Brien", "1,000", "AK-47", "AK", "47"], written);
    }

    [Fact]
    public void Token_OfFiveMegabytes_IsCutAndTheRestIsRead()
    {
        var text = $"before {new string('x', 5_000_000)} after";

        var terms = Tokens(ArticleAnalyzer.ForIndex, FieldNames.Body, text).Select(token => token.Term).ToArray();

        Assert.Equal(["before", new string('x', WordFolder.MaxLength), "after"], terms);
    }

    [Theory]
    [InlineData("a.")]
    [InlineData("1,")]
    [InlineData("a-1-")]
    [InlineData("'")]
    [InlineData("\uD83D")]
    [InlineData("\uD83D\uDE00\u200D")]
    public void Tokens_HostileRepetition_AreLinearInTime(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var count = Tokens(ArticleAnalyzer.ForIndex, FieldNames.Body, text).Count;

        Assert.InRange(count, 0, text.Length);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    private static List<Token> Tokens(Analyzer analyzer, string field, string text)
    {
        using var stream = analyzer.GetTokenStream(field, text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        var increment = stream.GetAttribute<IPositionIncrementAttribute>();
        var tokens = new List<Token>();
        var position = -1;
        stream.Reset();
        while (stream.IncrementToken())
        {
            position += increment.PositionIncrement;
            tokens.Add(new Token(term.ToString(), position, offset.StartOffset, offset.EndOffset));
        }

        stream.End();
        return tokens;
    }

    private readonly record struct Token(string Term, int Position, int Start, int End);
}
