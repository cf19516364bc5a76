using Dateline.Core.Aliases;
using Dateline.Core.Articles;
using Dateline.Core.Queries;
using Dateline.Core.Results;
using Dateline.Lucene;
using Dateline.Tests.Lucene.Reference;

namespace Dateline.Tests.Lucene.Aliases;

/// <summary>Aliases of an index on disk, as this process and others change them.</summary>
public sealed class ArchiveAliasTests : IDisposable
{
    private const string Zelensky = "Volodymyr Zelensky";
    private const string Zelenskiy = "Volodymyr Zelenskiy";

    private readonly TemporaryFolder _folder = new();
    private readonly LuceneArticleIndex _index;

    public ArchiveAliasTests()
    {
        _index = new LuceneArticleIndex(_folder.Path);
        using var writer = _index.OpenWriter("test 1");
        writer.Index(
            "/a",
            Stories.Story("1", "Talks", "Talks.", people: [Zelensky, Zelenskiy], places: ["Ukraine/Kyiv", "Ukraine/Kiev"]),
            Stories.Story("2", "Talks", "Talks.", people: [Zelenskiy], places: ["Ukraine/Kiev"]));
        writer.Commit();
        writer.Index("/b", Stories.Story("3", "Talks", "Talks.", people: [Zelensky, "Olena Zelenska"]));
        writer.Commit();
    }

    private string File => Path.Combine(_folder.Path, AliasDocument.FileName);

    [Fact]
    public void Join_OfTwoNames_CountsAndFindsThemAsOne()
    {
        _index.ChangeAliases(aliases => aliases.Join(FacetKind.People, Zelensky, [Zelenskiy]));

        Assert.Equal([new FacetValue(Zelensky, 3, FacetStatus.Available), new FacetValue("Olena Zelenska", 1, FacetStatus.Available)], People(_index));
        var page = Search(_index, Zelensky);
        Assert.Equal(3, page.Total);
        Assert.All(page.Hits, hit => Assert.Equal(Zelensky, hit.People[0]));
        Assert.All(page.Hits, hit => Assert.DoesNotContain(Zelenskiy, hit.People));
        Assert.Equal(2, _index.RecognisedValues(FacetKind.People)[Zelenskiy]);
        Assert.Equal(2, _index.Statistics().FacetValues[FacetKind.People]);
    }

    [Theory]
    [InlineData(Zelenskiy)]
    [InlineData("zelenskiy")]
    [InlineData("ZELENSKY")]
    public void Search_ByAnyName_MeansTheValue(string typed)
    {
        _index.ChangeAliases(aliases => aliases.Join(FacetKind.People, Zelensky, [Zelenskiy]));

        var page = Search(_index, typed);

        Assert.Equal(3, page.Total);
        Assert.Contains(new FacetValue(Zelensky, 3, FacetStatus.Selected), page.Facets[(int)FacetKind.People].Values);
    }

    [Theory]
    [InlineData("person:zelensky", 3)]
    [InlineData("person:\"volodymyr zelenskiy\"", 3)]
    [InlineData("-person:zelenskiy", 0)]
    [InlineData("person:olena", 1)]
    public void Search_ForANameInTheQuery_FindsItUnderTheOthers(string query, int expected)
    {
        _index.ChangeAliases(aliases => aliases.Join(FacetKind.People, Zelensky, [Zelenskiy]));

        Assert.Equal(expected, _index.Search(new ArticleQuery { Text = query }).Total);
    }

    [Fact]
    public void Find_OfAnArticle_ShowsTheValueAndWhy()
    {
        _index.ChangeAliases(aliases => aliases.Join(FacetKind.People, Zelensky, [Zelenskiy]));

        var mention = _index.Find("2")!.Mentions.First(mention => mention.Kind == EntityKind.Person);

        Assert.Equal(Zelensky, mention.Value);
        Assert.Contains($"the user takes {Zelenskiy} for the same", mention.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Join_OfPlaces_CountsThemAsOneAtEachLevel()
    {
        _index.ChangeAliases(aliases => aliases.Join(FacetKind.Locations, "Ukraine/Kyiv", ["Ukraine/Kiev"]));

        var values = _index.Facet(new FacetQuery { Kind = FacetKind.Locations }).Values.Select(value => (value.Value, value.Count));

        Assert.Equal([("Ukraine", 2), ("Ukraine/Kyiv", 2)], values);
    }

    [Fact]
    public void Join_OfAPlaceAboveOneThatWasJoined_LeavesOneValueThatAChoiceFinds()
    {
        _index.ChangeAliases(aliases => aliases.Join(FacetKind.Locations, "Ukraine/Kyiv", ["Ukraine/Kiev"]));
        _index.ChangeAliases(aliases => aliases.Join(FacetKind.Locations, "Ukraina", ["Ukraine"]));

        var values = _index.Facet(new FacetQuery { Kind = FacetKind.Locations }).Values.Select(value => (value.Value, value.Count));
        var without = new ArticleQuery
        {
            Choices = new Dictionary<FacetKind, FacetChoice> { [FacetKind.Locations] = new() { Not = ["Ukraine/Kyiv"] } },
        };

        Assert.Equal([("Ukraina", 2), ("Ukraina/Kyiv", 2)], values);
        Assert.Equal(["3"], _index.Search(without).Hits.Select(hit => hit.Id));
    }

    [Fact]
    public async Task Change_ByAnotherProcessOrAnEditor_IsSeenBeforeLong()
    {
        Assert.Equal(2, Search(_index, Zelensky).Total);
        using (var other = new LuceneArticleIndex(_folder.Path))
        {
            other.ChangeAliases(aliases => aliases.Join(FacetKind.People, Zelensky, [Zelenskiy]));
        }

        await Until(() => Search(_index, Zelensky).Total == 3);
        await System.IO.File.WriteAllTextAsync(File, $"person\t{Zelenskiy}\tis not\t{Zelensky}\nperson\tOlena Zelenska\tis\n");
        await Until(() => Search(_index, Zelensky).Total == 2);
        Assert.Contains("line 2, column 1", Assert.Single(_index.Statistics().Warnings), StringComparison.Ordinal);
        Assert.Contains("line 2, column 1", Assert.Single(Search(_index, Zelensky).Notices), StringComparison.Ordinal);
        System.IO.File.Delete(File);
        await Until(() => _index.Statistics().Warnings.Count == 0);
    }

    [Fact]
    public void Aliases_AfterARebuild_StillCount()
    {
        _index.ChangeAliases(aliases => aliases.Join(FacetKind.People, Zelensky, [Zelenskiy]));
        using (var fresh = _index.OpenRebuild("test 2"))
        {
            fresh.Index("/a", Stories.Story("1", "Talks", "Talks.", people: [Zelenskiy]));
            fresh.Publish();
        }

        Assert.Equal([new FacetValue(Zelensky, 1, FacetStatus.Available)], People(_index));
        Assert.Empty(_index.Check().Problems);
    }

    [Fact]
    public void Changes_FromSeveralPlacesAtOnce_AreAllKept()
    {
        using var other = new LuceneArticleIndex(_folder.Path);

        Parallel.For(0, 40, i => (i % 2 == 0 ? _index : other).ChangeAliases(
            aliases => aliases.Join(FacetKind.Source, "Reuters", [$"Reuters {i}"])));

        Assert.Equal(40, _index.Aliases().Table.Variants(FacetKind.Source, "Reuters").Count);
    }

    [Fact]
    public void Change_OfAnIndexThatDoesNotExistYet_Counts()
    {
        using var folder = new TemporaryFolder();
        using var index = new LuceneArticleIndex(Path.Combine(folder.Path, "new"));
        index.ChangeAliases(aliases => aliases.Join(FacetKind.People, Zelensky, [Zelenskiy]));
        using var writer = index.OpenWriter("test 1");
        writer.Index("/a", Stories.Story("1", "Talks", "Talks.", people: [Zelenskiy]));
        writer.Commit();

        Assert.Equal([new FacetValue(Zelensky, 1, FacetStatus.Available)], People(index));
    }

    public void Dispose()
    {
        _index.Dispose();
        _folder.Dispose();
    }

    private static IReadOnlyList<FacetValue> People(LuceneArticleIndex index) => index.Facet(new FacetQuery { Kind = FacetKind.People }).Values;

    private static SearchPage Search(LuceneArticleIndex index, string person) => index.Search(new ArticleQuery
    {
        Choices = new Dictionary<FacetKind, FacetChoice> { [FacetKind.People] = new() { Any = [person] } },
    });

    private static async Task Until(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!condition())
        {
            await Task.Delay(10, patience.Token);
        }
    }
}
