using CsCheck;
using Dateline.Cli.Rendering;
using Spectre.Console;

namespace Dateline.Tests.Cli.Rendering;

public sealed class StyledTextTests
{
    [Fact]
    public void Text_OfSeveralStyles_IsNotBrokenBetweenThem()
    {
        var text = new StyledText("one two").Append(",", new Style(Color.Red)).Append(" three");

        Assert.Equal(["one", "two,", "three"], Rendered.Lines(text, 6));
    }

    [Theory]
    [InlineData("one two three", 9, "one two|three")]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("endless", 3, "end|les|s")]
    [InlineData("a endless", 3, "a|end|les|s")]
    [InlineData("a\n\nb", 9, "a||b")]
    [InlineData("日本語", 4, "日本|語")]
    [InlineData("日本", 1, "日|本")]
    [InlineData("a  b", 9, "a  b")]
    public void Text_Long_IsWrapped(string text, int width, string expected) =>
        Assert.Equal(expected.Split('|'), Rendered.Lines(new StyledText(text), width));

    [Fact]
    public void Text_Any_KeepsEveryCharacterAndFits() =>
        Gen.Select(Gen.String[Gen.Char["ab é日\n"], 0, 40], Gen.Int[2, 12]).Sample((text, width) =>
        {
            var lines = Rendered.Lines(new StyledText(text), width);

            return lines.All(line => Cells.Width(line) <= width) && Squeezed(string.Concat(lines)) == Squeezed(text);
        });

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
