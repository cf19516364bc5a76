using System.Text;
using CsCheck;
using Dateline.Core.Articles;

namespace Dateline.Tests.Reading;

/// <summary>What lies in archives beside articles.</summary>
public sealed class OddInputTests
{
    private static readonly string[] Names = ["a.txt", "a.sgm", "a.json", "a.jsonl", "a"];

    [Theory]
    [InlineData("a.txt", " \r\n\t\n")]
    [InlineData("a.txt", "\uFEFF")]
    [InlineData("a.txt", "\u200B\n\u00A0")]
    public void Read_BlankFile_IsAFailure(string name, string text) =>
        Assert.Equal("There is no text in this file.", Texts.FailOne(name, text).Reason);

    [Fact]
    public void Read_EmptyFile_IsAFailure() => Assert.Equal("The file is empty.", Texts.FailOne("a.txt", "").Reason);

    [Theory]
    [InlineData("%PDF-1.7\n", "This is a PDF document;")]
    [InlineData("PK\u0003\u0004rest", "This is a ZIP archive or an office document;")]
    [InlineData("a\0\u0001\u0002\u0003b\0", "This is a binary file;")]
    public void Read_BinaryFile_IsRefusedByKind(string text, string reason) =>
        Assert.StartsWith(reason, Texts.FailOne("a.txt", text).Reason, StringComparison.Ordinal);

    [Fact]
    public void Read_RandomBytes_AreBinary()
    {
        var bytes = new byte[100_000];
        new Random(1).NextBytes(bytes);

        Assert.Equal(
            "This is a binary file; articles are read from Reuters SGML, JSON Lines, JSON and plain text.", Texts.FailOne("a.txt", bytes).Reason);
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html><body>x</body></html>", "HTML")]
    [InlineData("<?xml version=\"1.0\"?><rss/>", "XML")]
    public void Read_MarkupThatIsNotRead_IsRefusedByName(string text, string name) =>
        Assert.StartsWith($"This is {name}, which is not read.", Texts.FailOne("a.html", text).Reason, StringComparison.Ordinal);

    [Fact]
    public void Read_LineOfFiftyMegabytes_IsReportedWithinItsOwnMemory()
    {
        var bytes = new byte[50_000_000];
        Array.Fill(bytes, (byte)'x');
        var before = GC.GetAllocatedBytesForCurrentThread();

        var failure = Texts.FailOne("a.txt", bytes);

        Assert.StartsWith("The article has 50,000,000 characters; at most 10,000,000 are read.", failure.Reason, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000_000);
    }

    [Fact]
    public void Read_FewControlCharacters_AreDropped() =>
        Assert.Equal("word", Texts.ReadOne("a.txt", "Talks Resume in Kyiv After a Week of Silence, Say Two Officials\n\nwo\0rd").Body);

    [Fact]
    public void Read_SameFileTwice_GivesTheSameArticle() =>
        Assert.Equal(Texts.ReadOne("a.txt", "Talks\n\nOne."), Texts.ReadOne("a.txt", "Talks\n\nOne."));

    [Fact]
    public void Read_ArbitraryBytes_NeverThrowsNorLoops() =>
        Gen.Select(Gen.Byte.Array[0, 2_000], OneOf(Names)).Sample((bytes, name) => ReadWholly(name, bytes));

    [Fact]
    public void Read_ArbitraryPiecesOfTheFormats_NeverThrowsNorLoops()
    {
        var piece = OneOf(
            "{", "}", "[", "]", "\"", ":", ",", "\n", "\r\n", " ", "\\u", "\\", "d800", "\"title\"", "\"date\"", "\"x\"", "1e999", "null", "//", "<REUTERS",
            "</REUTERS>", "<TEXT>", "<BODY", "</BODY>", "<DATE>", "<D>", "</D>", "NEWID=\"", "&#", "&lt;", "9999999999;", "Dec", "6", ", ", "2025", "06:50",
            "KYIV", "(Reuters)", "—", "--", "-", "/", "By Jane", "Published:", "|", "\0", "\uFEFF", "é", "\u2028", "\ud83d", "T", "Z", "+14:00", "AM", "EST",
            "Headline words here", "A sentence ends. ");

        Gen.Select(piece.Array[0, 60], OneOf(Names)).Sample((pieces, name) => ReadWholly(name, Encoding.UTF8.GetBytes(string.Concat(pieces))), iter: 2_000);
    }

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    /// <summary>Reads everything, and holds each article to what the contracts say of it.</summary>
    private static void ReadWholly(string name, byte[] bytes)
    {
        var results = Texts.Read(name, bytes);

        Assert.InRange(results.Count, 0, bytes.Length + 1);
        foreach (var article in results.Select(result => result.Article).OfType<Article>())
        {
            Assert.NotEmpty(article.Id);
            Assert.DoesNotContain('\n', article.Title);
            Assert.InRange(article.DatelineLength, 0, article.Body.Length);
            Assert.DoesNotContain("\n\n\n", article.Body, StringComparison.Ordinal);
            Assert.Equal(article.Body, article.Body.Trim());
            Assert.DoesNotContain(article.Text, c => char.IsControl(c) && c != '\n');
        }
    }
}
