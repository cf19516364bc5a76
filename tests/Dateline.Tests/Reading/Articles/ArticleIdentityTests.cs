namespace Dateline.Tests.Reading.Articles;

public sealed class ArticleIdentityTests
{
    [Fact]
    public void Id_Given_IsKept() => Assert.Equal("42", Texts.ReadOne("a.json", """{ "id": 42, "title": "T", "url": "https://e.org/" }""").Id);

    [Fact]
    public void Id_OfTheAddress_DoesNotDependOnTheFile()
    {
        var one = Texts.ReadOne("a.json", """{ "title": "T", "url": "https://e.org/" }""");
        var other = Texts.ReadOne("b.json", """{ "title": "U", "url": "https://e.org/" }""");

        Assert.Equal(one.Id, other.Id);
        Assert.Matches("^u-[0-9a-f]{32}$", one.Id);
        Assert.NotEqual(one.ContentHash, other.ContentHash);
    }

    [Fact]
    public void Id_OfThePath_DependsOnFileAndEntry()
    {
        var lines = Texts.Read("a.jsonl", "{\"title\":\"T\"}\n{\"title\":\"T\"}\n");

        var ids = lines.Select(line => line.Article!.Id).Append(Texts.ReadOne("b.txt", "T").Id).ToList();

        Assert.Equal(3, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^f-[0-9a-f]{32}$", id));
    }

    [Theory]
    [InlineData("title")]
    [InlineData("body")]
    [InlineData("source")]
    [InlineData("language")]
    [InlineData("url")]
    [InlineData("published")]
    public void ContentHash_AnyFieldChanged_IsAnother(string field)
    {
        var one = Texts.ReadOne("a.json", $$"""{ "id": "1", "title": "T", "body": "B", "{{field}}": "2025-12-06 10:00" }""");
        var other = Texts.ReadOne("a.json", $$"""{ "id": "1", "title": "T", "body": "B", "{{field}}": "2025-12-06 10:00 +01:00" }""");

        Assert.NotEqual(one.ContentHash, other.ContentHash);
    }
}
