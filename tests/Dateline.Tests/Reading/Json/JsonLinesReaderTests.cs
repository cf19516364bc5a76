using System.Text;

namespace Dateline.Tests.Reading.Json;

public sealed class JsonLinesReaderTests
{
    [Theory]
    [InlineData("a.jsonl")]
    [InlineData("a.ndjson")]
    [InlineData("a.json")]
    [InlineData("a.txt")]
    public void Read_Lines_GivesEachArticle(string name)
    {
        var results = Texts.Read(name, "{\"title\":\"A\"}\r\n\n{\"title\":\"B\"}\n");

        Assert.Equal(["A", "B"], results.Select(result => result.Article?.Title));
    }

    [Fact]
    public void Read_BadLines_AreFailuresWithTheirNumbersAndTheRestIsRead()
    {
        var results = Texts.Read("a.jsonl", "{\"title\":\"A\"}\n{\"title\":\n{\"title\":5}\nnonsense\n[1]\n{\"title\":\"B\"} x\n{\"title\":\"C\"}");

        Assert.Equal(["A", null, null, null, null, null, "C"], results.Select(result => result.Article?.Title));
        Assert.Equal([2, 3, 4, 5, 6], results.Select(result => result.Failure?.Line).OfType<int>());
    }

    [Fact]
    public void Read_FirstLineBad_ReadsTheRest()
    {
        var results = Texts.Read("a.jsonl", "{\"title\":\"A\n{\"title\":\"B\"}\n");

        Assert.Equal([null, "B"], results.Select(result => result.Article?.Title));
    }

    [Fact]
    public void Read_DocumentWithTheNameOfLines_IsReadAsDocument() =>
        Assert.Equal("A", Texts.ReadOne("a.jsonl", "{\n  \"title\": \"A\"\n}\n").Title);

    [Fact]
    public void Read_LineThatIsNotUtf8_DoesNotChangeTheOthers()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("{\"title\":\"Été\"}\n"), .. Encoding.Latin1.GetBytes("{\"title\":\"Été d'Oléron\"}\n")];

        Assert.Equal(["Été", "Été d'Oléron"], Texts.Read("a.jsonl", bytes).Select(result => result.Article?.Title));
    }

    [Fact]
    public void Read_ByteOrderMark_IsNoPartOfTheFirstLine() =>
        Assert.Equal(["A", "B"], Texts.Read("a.jsonl", "\uFEFF{\"title\":\"A\"}\n{\"title\":\"B\"}\n").Select(result => result.Article?.Title));

    [Fact]
    public void Read_Utf16_IsReadByLines() =>
        Assert.Equal(["A", "B"], Texts.Read("a.jsonl", Encoding.Unicode.GetBytes("{\"title\":\"A\"}\n{\"title\":\"B\"}\n")).Select(result => result.Article?.Title));

    [Fact]
    public void Read_LineOfFiftyMegabytes_IsReportedAndTheRestIsRead()
    {
        var text = $"{{\"title\":\"A\"}}\n{{\"body\":\"{new string('x', 50_000_000)}\"}}\n{{\"title\":\"B\"}}\n";

        var results = Texts.Read("a.jsonl", text);

        Assert.Equal(["A", null, "B"], results.Select(result => result.Article?.Title));
        Assert.Equal(2, results[1].Failure!.Line);
        Assert.StartsWith("The article has 50,000,000 characters; at most 10,000,000 are read.", results[1].Failure!.Reason, StringComparison.Ordinal);
    }
}
