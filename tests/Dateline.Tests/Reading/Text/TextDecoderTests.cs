using System.Text;
using Dateline.Reading.Text;

namespace Dateline.Tests.Reading.Text;

public sealed class TextDecoderTests
{
    private const string Sample = "Señor Müller's café in Łódź — “naïve”, he said.\nThe talks went on for two days and nobody left early.\n";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void Decode_ByteOrderMark_SaysTheEncoding(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        Assert.Equal(Sample, TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Sample)]));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Decode_Unicode_NeedsNoMark(string name) => Assert.Equal(Sample, TextDecoder.Decode(Encoding.GetEncoding(name).GetBytes(Sample)));

    [Fact]
    public void Decode_CyrillicUtf16_NeedsNoMark()
    {
        const string Russian = "Переговоры в Киеве продолжались два дня, сообщили вечером обе стороны.\n";

        Assert.Equal(Russian, TextDecoder.Decode(Encoding.Unicode.GetBytes(Russian)));
    }

    [Theory]
    [InlineData(1252, "Señor Müller’s café – “naïve”, he said on Friday, and the talks in the hotel went on for two days without a result.")]
    [InlineData(1251, "Переговоры в Киеве продолжались два дня, сообщили вечером обе стороны. Они встретятся снова в понедельник.")]
    [InlineData(1252, "The café closed. Nobody was hurt, the police said on Monday morning in a short statement.")]
    [InlineData(1252, "Die Gespräche in Zürich dauerten zwei Tage. Es könne länger dauern, hieß es am Abend in Köln.")]
    public void Decode_SingleByteEncoding_IsFound(int codePage, string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        Assert.Equal(text, TextDecoder.Decode(Encoding.GetEncoding(codePage).GetBytes(text)));
    }

    [Fact]
    public void Decode_StrayBytesInUtf8_AreReadAsWindows1252()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Łódź and Kraków: "), 0x93, (byte)'x', 0x94, (byte)' ', 0xE9, (byte)'.'];

        Assert.Equal("Łódź and Kraków: “x” é.", TextDecoder.Decode(bytes));
    }

    [Fact]
    public void Decode_SequenceCutOffAtTheEnd_LosesNothingBefore() =>
        Assert.StartsWith("Łódź Kraków", TextDecoder.Decode([.. Encoding.UTF8.GetBytes("Łódź Kraków"), 0xC5]), StringComparison.Ordinal);

    [Fact]
    public void Length_AnyText_IsThatOfDecode() => Assert.Equal(Sample.Length, TextDecoder.Length(Encoding.UTF8.GetBytes(Sample)));
}
