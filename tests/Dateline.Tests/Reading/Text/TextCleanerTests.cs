using Dateline.Reading.Text;

namespace Dateline.Tests.Reading.Text;

public sealed class TextCleanerTests
{
    [Theory]
    [InlineData("plain — text\n", "plain — text\n")]
    [InlineData("a\r\nb\rc\u2029d\u0085e\ff", "a\nb\nc\nd\ne\nf")]
    [InlineData("a\tb\u00A0c\u3000d\u2009e", "a b c d e")]
    [InlineData("w\0or\u00ADd\u200B\uFEFF", "word")]
    [InlineData("a\u001Bb\u0007", "a b ")]
    [InlineData("\u202Eabc\u2066", "abc")]
    [InlineData("", "")]
    public void Clean_WhatNobodySees_IsGone(string text, string expected) => Assert.Equal(expected, TextCleaner.Clean(text));

    [Fact]
    public void Clean_HalfOfASurrogatePair_IsReplaced() =>
        Assert.Equal("😀 \uFFFD x \uFFFD", TextCleaner.Clean("😀 \uD83D x \uDE00"));
}
