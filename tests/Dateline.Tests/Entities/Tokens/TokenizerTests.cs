using CsCheck;
using Dateline.Entities.Tokens;

namespace Dateline.Tests.Entities.Tokens;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Ukraine's leadership", "Ukraine|'s|leadership")]
    [InlineData("Ukraine’s leadership", "Ukraine|’s|leadership")]
    [InlineData("the rebels' leader", "the|rebels|'|leader")]
    [InlineData("O'Neill and D’Souza in Sana'a", "O'Neill|and|D’Souza|in|Sana'a")]
    [InlineData("They don't; she'll go, they’re here", "They|don't|;|she|'ll|go|,|they|’re|here")]
    [InlineData("the U.S. and U.N. envoys", "the|U.S.|and|U.N.|envoys")]
    [InlineData("U.S, Ukraine Forge", "U.S|,|Ukraine|Forge")]
    [InlineData("the U.S.-led force", "the|U.S.|-|led|force")]
    [InlineData("Gen. Mark Hill met Mr. Li.", "Gen.|Mark|Hill|met|Mr.|Li|.")]
    [InlineData("J. K. Rowling, J.K. Rowling", "J.|K.|Rowling|,|J.K.|Rowling")]
    [InlineData("Acme Inc. of Tampa, Fla., fell", "Acme|Inc.|of|Tampa|,|Fla.|,|fell")]
    [InlineData("Bashar al-Assad, Ban Ki-moon", "Bashar|al|-|Assad|,|Ban|Ki|-|moon")]
    [InlineData("$1.5 billion, 3,000 men, 12:30, 2025-12-05", "$|1.5|billion|,|3,000|men|,|12:30|,|2025-12-05")]
    [InlineData("the 1980s, 5th, 10am, 3-4, 5/12/2025.", "the|1980s|,|5th|,|10am|,|3|-|4|,|5/12/2025|.")]
    [InlineData("peace—specifically through -- well", "peace|—|specifically|through|--|well")]
    [InlineData("“Wait…” he said", "“|Wait|…|”|he|said")]
    [InlineData("wait... what?!", "wait|...|what|?|!")]
    [InlineData("see https://example.org/a?b=c. Then", "see|https://example.org/a?b=c|.|Then")]
    [InlineData("(www.example.org)", "(|www.example.org|)")]
    [InlineData("mail jane.doe@example.org.", "mail|jane.doe@example.org|.")]
    [InlineData("said @reporter_1 today", "said|@reporter_1|today")]
    [InlineData("Shop.com rose. Then", "Shop.com|rose|.|Then")]
    [InlineData("AT&T and Q & A", "AT&T|and|Q|&|A")]
    [InlineData("No. 10 said no. It was", "No.|10|said|no|.|It|was")]
    [InlineData("on Sat. 5 Dec. they sat. Nobody", "on|Sat.|5|Dec.|they|sat|.|Nobody")]
    [InlineData("Zürich, São Paulo, Łódź", "Zürich|,|São|Paulo|,|Łódź")]
    [InlineData("Москва и 東京", "Москва|и|東京")]
    [InlineData("G7 and COVID-19 😀", "G7|and|COVID|-|19|😀")]
    [InlineData("end.Next", "end|.|Next")]
    [InlineData("", "")]
    [InlineData(" \r\n\t\u200B ", "")]
    public void Tokenize_NewsText_CutsWhereReadersDo(string text, string expected)
    {
        Assert.Equal(expected, string.Join('|', Tokenise(text).Select(token => text.Substring(token.Start, token.Length))));
    }

    [Theory]
    [InlineData("Kyiv", true, false, false)]
    [InlineData("NATO", true, true, false)]
    [InlineData("U.S.", true, true, false)]
    [InlineData("iPhone", false, false, true)]
    [InlineData("talks", false, false, true)]
    [InlineData("McDonald", true, false, false)]
    public void Shape_OfWords_TellsTheirCase(string word, bool capitalised, bool allCapitals, bool lower)
    {
        var token = Assert.Single(Tokenise(word));

        Assert.Equal((capitalised, allCapitals, lower), (token.IsCapitalised, token.IsAllCapitals, token.IsLower));
    }

    [Fact]
    public void Shape_AfterAnEmptyLine_StartsAParagraph()
    {
        var tokens = Tokenise("One\ntwo\r\n\r\nthree \n \n four");

        Assert.Equal([true, false, true, true], tokens.Select(token => token.IsParagraphStart));
    }

    [Fact]
    public void Tokenize_AnyText_CoversEveryVisibleCharacterOnceInOrder()
    {
        Gen.OneOf(Gen.String, Gen.String[Gen.Char[" .'’-@a1A&:/\n\"…\uD83D\uDE00"], 0, 60]).Sample(text =>
        {
            var end = 0;
            foreach (var token in Tokenise(text))
            {
                Assert.True(token.Length > 0 && token.Start >= end);
                Assert.True(IsBlank(text[end..token.Start]));
                Assert.False(char.IsWhiteSpace(text[token.Start]));
                end = token.End;
            }

            Assert.True(IsBlank(text[end..]));
        });
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a.")]
    [InlineData("a'")]
    [InlineData("1,")]
    [InlineData("a&")]
    [InlineData("a@")]
    [InlineData("'s")]
    [InlineData(".")]
    [InlineData("(")]
    public void Tokenize_HostileRepetition_TakesLinearTime(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 400_000));

        var tokens = Tokenise(text);

        Assert.Equal(text.Length, tokens[^1].End);
    }

    private static bool IsBlank(string gap) => gap.All(Characters.IsBlank);

    private static List<Token> Tokenise(string text)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, tokens);
        return tokens;
    }
}
