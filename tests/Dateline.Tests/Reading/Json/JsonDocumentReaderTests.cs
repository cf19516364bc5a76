using System.Text;

namespace Dateline.Tests.Reading.Json;

public sealed class JsonDocumentReaderTests
{
    [Fact]
    public void Read_Object_GivesEveryField()
    {
        var article = Texts.ReadOne("a.json", """
            { "ID": "x-1", "Title": "Talks\nResume", "Body": "(MENAFN) One.\n\nTwo.", "published": "2025-12-06T06:50:44+02:00",
              "source": "Gulf Times", "url": " https://example.org/1 ", "language": "en-GB", "tags": [ { "deep": [1, 2] } ] }
            """);

        Assert.Equal("x-1", article.Id);
        Assert.Equal("Talks Resume", article.Title);
        Assert.Equal("(MENAFN) One.\n\nTwo.", article.Body);
        Assert.Equal("(MENAFN) ".Length, article.DatelineLength);
        Assert.Equal("2025-12-06T04:50:44Z", article.Published.ToString());
        Assert.Equal("Gulf Times", article.Source);
        Assert.Equal("https://example.org/1", article.Url);
        Assert.Equal("en", article.Language);
    }

    [Theory]
    [InlineData("""{ "title": "T", "text": "x" }""")]
    [InlineData("""{ "title": "T", "content": "x", "text": " ", "body": null }""")]
    public void Read_TextUnderAnotherName_IsTheBody(string json) => Assert.Equal("x", Texts.ReadOne("a.json", json).Body);

    [Fact]
    public void Read_SourceNotGiven_IsTheAgencyOfTheDateline()
    {
        var article = Texts.ReadOne("a.json", """{ "title": "T", "body": "KYIV, Dec 6 (Reuters) - x" }""");

        Assert.Equal("Reuters", article.Source);
        Assert.Equal("KYIV", article.Filed);
    }

    [Theory]
    [InlineData("1764999044", "2025-12-06T05:30:44Z")]
    [InlineData("1764999044000", "2025-12-06T05:30:44Z")]
    [InlineData("\"1764999044\"", "2025-12-06T05:30:44Z")]
    [InlineData("\"Sat, 06 Dec 2025 06:50:44 GMT\"", "2025-12-06T06:50:44Z")]
    [InlineData("\"2025-12-06\"", "2025-12-06")]
    [InlineData("\"the day after\"", "")]
    [InlineData("1e300", "")]
    [InlineData("null", "")]
    public void Read_Date_IsReadOrLeftOut(string date, string expected) =>
        Assert.Equal(expected, Texts.ReadOne("a.json", $$"""{ "title": "T", "date": {{date}} }""").Published.ToString());

    [Fact]
    public void Read_Array_GivesEachArticle()
    {
        var results = Texts.Read("a.json", "[ { \"title\": \"A\" }, { \"title\": \"B\" }, // the last one\n { \"title\": \"C\" }, ]");

        Assert.Equal(["A", "B", "C"], results.Select(result => result.Article?.Title));
        Assert.Equal(3, results.Select(result => result.Article!.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("""{ "title": 5 }""", "\"title\" is a number, expected text.")]
    [InlineData("""{ "title": "T", "body": ["x"] }""", "\"body\" is an array, expected text.")]
    [InlineData("""{ "title": "T", "source": { "name": "x" } }""", "\"source\" is an object, expected text.")]
    [InlineData("""{ "title": "T", "published": true }""", "\"published\" is true or false, expected a date as text or a number of seconds since 1970.")]
    [InlineData("""{ "title": "T", "id": [] }""", "\"id\" is an array, expected text or a number.")]
    [InlineData("""{ "headline": "", "name": "x" }""", "This object has neither \"title\" nor \"body\" (or \"text\" or \"content\").")]
    [InlineData("\"text\"", "This is text, expected an article: { \"title\": …, \"body\": … }.")]
    public void Read_WrongType_SaysWhatWasExpected(string json, string reason) =>
        Assert.Equal(reason, Texts.FailOne("a.json", json).Reason);

    [Fact]
    public void Read_BadElement_IsAFailureWithItsLineAndTheRestIsRead()
    {
        var results = Texts.Read("a.json", "[\n{ \"title\": \"A\" },\n{\n\"title\": 5, \"body\": [[1]] },\n7,\n{ \"title\": \"B\" }\n]");

        Assert.Equal(["A", null, null, "B"], results.Select(result => result.Article?.Title));
        Assert.Equal(4, results[1].Failure!.Line);
        Assert.Equal(5, results[2].Failure!.Line);
    }

    [Theory]
    [InlineData("[\n{ \"title\": \"A\" },\n{ \"title\": \"B\" },\n{ \"title\": \"C")]
    [InlineData("[\n{ \"title\": \"A\" },\n{ \"title\": \"B\" },\n{ \"title\" 5 }]")]
    [InlineData("[\n{ \"title\": \"A\" },\n{ \"title\": \"B\" }\n   } ]")]
    public void Read_BrokenOff_GivesWhatIsWholeAndThenTheLine(string json)
    {
        var results = Texts.Read("a.json", json);

        Assert.Equal(["A", "B", null], results.Select(result => result.Article?.Title));
        Assert.Equal(4, results[2].Failure!.Line);
        Assert.Contains("broken or cut off", results[2].Failure!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MoreAfterTheEnd_IsAFailureAfterTheArticle()
    {
        var results = Texts.Read("a.json", "{ \"title\":\n \"A\" }\n garbage");

        Assert.Equal("A", results[0].Article?.Title);
        Assert.Equal(3, results[1].Failure?.Line);
        Assert.Equal(2, results.Count);
    }

    [Fact]
    public void Read_EmptyArray_GivesNothing() => Assert.Empty(Texts.Read("a.json", "[]"));

    [Fact]
    public void Read_DeepNesting_IsPassedOver()
    {
        var deep = new string('[', 100_000) + new string(']', 100_000);

        Assert.Equal("T", Texts.ReadOne("a.json", $$"""{ "extra": {{deep}}, "title": "T" }""").Title);
    }

    [Fact]
    public void Read_BottomlessNesting_IsAFailure() =>
        Assert.Contains("broken or cut off", Texts.FailOne("a.json", new string('[', 2_000_000)).Reason, StringComparison.Ordinal);

    [Fact]
    public void Read_Escapes_AreDecoded()
    {
        var article = Texts.ReadOne("a.json", """{ "title": "\u00c9t\u00e9 \"x\" \/ \\n \uD83D\uDE00 \ud800!", "body": "a\tb\u0000c" }""");

        Assert.Equal("Été \"x\" / \\n 😀 \uFFFD!", article.Title);
        Assert.Equal("a bc", article.Body);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Read_WideEncoding_IsRead(string encoding)
    {
        var encoded = Encoding.GetEncoding(encoding);

        Assert.Equal("Été", Texts.ReadOne("a.json", [.. encoded.GetPreamble(), .. encoded.GetBytes("""{ "title": "Été" }""")]).Title);
    }

    [Fact]
    public void Read_AddressThatIsLong_IsRefusedByName()
    {
        var failure = Texts.FailOne("a.json", $$"""{ "title": "T", "url": "{{new string('x', 5000)}}" }""");

        Assert.StartsWith("\"url\" has 5,000 characters; at most 4,096 are read.", failure.Reason, StringComparison.Ordinal);
    }
}
