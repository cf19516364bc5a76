using System.Text.RegularExpressions;
using CsCheck;
using Dateline.Lucene.Searching;

namespace Dateline.Tests.Lucene.Searching;

public sealed class WildcardPatternTests
{
    [Fact]
    public void Matches_AnyPattern_AgreesWithARegularExpression() =>
        Gen.Select(Gen.String[Gen.Char["ab*?"], 0, 8], Gen.String[Gen.Char["ab"], 0, 10]).Sample((pattern, word) =>
            new WildcardPattern(pattern).Matches(word) ==
            Regex.IsMatch(word, $"^{Regex.Escape(pattern).Replace(@"\*", ".*").Replace(@"\?", ".")}$"));

    [Fact]
    public void Matches_HostilePattern_EndsSoon()
    {
        var pattern = new WildcardPattern(string.Concat(Enumerable.Repeat("a*", 100)) + "b");

        Assert.False(pattern.Matches(new string('a', 10_000)));
    }

    [Theory]
    [InlineData("Zürich*", "zurich")]
    [InlineData("O'Bri?n", "obri")]
    [InlineData("*x", "")]
    public void OfWord_Pattern_IsFoldedAsWordsAre(string typed, string prefix) =>
        Assert.Equal(prefix, WildcardPattern.OfWord(typed).Prefix);
}
