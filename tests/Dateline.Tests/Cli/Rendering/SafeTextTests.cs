using CsCheck;
using Dateline.Cli.Rendering;

namespace Dateline.Tests.Cli.Rendering;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("\u001b[31mred", "red")]
    [InlineData("\u001b[38;5;12;1mblue", "blue")]
    [InlineData("\u001b]8;;http://x\u001b\\link", "link")]
    [InlineData("\u001b]0;title", "0;title")]
    [InlineData("\u001bPq#0\u001b\\sixel", "sixel")]
    [InlineData("\u001bcreset", "reset")]
    [InlineData("end\u001b", "end")]
    [InlineData("open\u001b[12", "open12")]
    [InlineData("bell\a\b\0", "bell")]
    [InlineData("\u009b31mc1", "31mc1")]
    public void Line_EscapeSequence_IsTakenOut(string text, string expected) => Assert.Equal(expected, SafeText.Line(text));

    [Fact]
    public void Line_LoneSurrogate_IsReplaced() => Assert.Equal("a\ufffdb", SafeText.Line("a\ud800b"));

    [Fact]
    public void Lines_KeepsLineBreaks() => Assert.Equal("a\nb\nc d", SafeText.Lines("a\r\nb\nc\td"));

    [Fact]
    public void Line_AnyText_HoldsNoControlCharacters() =>
        Gen.String.Sample(text => !SafeText.Line(text).Any(c => char.IsControl(c) || c is '\u202E' or '\u2066'));

    [Fact]
    public void Line_ManyOpenSequences_TakesLinearTime() =>
        Assert.Equal("x", SafeText.Line(string.Concat(Enumerable.Repeat("\u001b]x", 300_000))));
}
