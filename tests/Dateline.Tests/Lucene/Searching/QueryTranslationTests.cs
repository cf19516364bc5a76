using System.Diagnostics;
using Dateline.Core.Queries;
using Dateline.Lucene.Searching;
using Dateline.Tests.Lucene.Reference;
using static Dateline.Tests.Lucene.Reference.Stories;

namespace Dateline.Tests.Lucene.Searching;

public sealed class QueryTranslationTests
{
    [Theory]
    [InlineData("the treaty", "0 1")]
    [InlineData("the AND treaty", "0 1")]
    [InlineData("the", "1")]
    [InlineData("\"grain treaty\"", "0")]
    [InlineData("\"treaty grain\"", "")]
    [InlineData("\"treaty grain\"~2", "0")]
    [InlineData("grain-treaty", "0")]
    [InlineData("-treaty", "2 3")]
    [InlineData("grain -treaty", "2")]
    [InlineData("NOT (treaty OR grain)", "3")]
    [InlineData("treaty OR NOT grain", "0 1 3")]
    [InlineData("tre?ty", "0 1")]
    [InlineData("*eaty", "0 1")]
    [InlineData("O'Bri*", "3")]
    [InlineData("traety~1", "0 1")]
    [InlineData("source:menafn", "0")]
    [InlineData("source:\"Associated Press\"", "1")]
    [InlineData("source:assoc*", "1")]
    [InlineData("source:menafm~", "0")]
    [InlineData("source:press", "")]
    [InlineData("language:DE", "2")]
    [InlineData("id:2", "2")]
    [InlineData("person:obrien", "3")]
    [InlineData("person:\"Ann O'Brien\"", "3")]
    [InlineData("person:\"Bell Ann\"", "")]
    [InlineData("place:florida", "3")]
    [InlineData("org:(\"grain board\" OR nobody)", "2")]
    [InlineData("published:2025-12", "0 1")]
    [InlineData("published:2025-12-06..", "1")]
    [InlineData("published:..2025-12-05", "0")]
    [InlineData("mentioned:2025-12-01..2025-12-31", "2 3")]
    [InlineData("mentioned:2025-12-05", "3")]
    [InlineData("mentioned:2025-12-01..2025-12-30", "3")]
    [InlineData("*", "0 1 2 3")]
    [InlineData("qqq", "")]
    [InlineData("qqq*", "")]
    [InlineData("grain qqq*", "")]
    public void Search_Query_FindsTheArticles(string text, string expected)
    {
        using var archive = new SmallArchive(
        [
            Story("0", "Grain treaty", "Signed.", "2025-12-05", "MENAFN"),
            Story("1", "Border deal", "They signed the treaty.", "2025-12-06", "Associated Press"),
            Story("2", "Harvest", "Grain is scarce", organisations: ["Grain Board"], dates: ["2025-12"], language: "de"),
            Story("3", "Harbour", "Ships", people: ["Tom Bell", "Ann O'Brien"], places: ["United States/Florida/Miami"], dates: ["2025-12-05"]),
        ], perSegment: 2);

        Assert.Equal(expected, string.Join(' ', archive.Ids(text).Order()));
    }

    [Fact]
    public void Search_NoArticleHasAllWords_TakesMostAndSaysSo()
    {
        using var archive = new SmallArchive(
        [
            Story("two", "grain treaty", ""),
            Story("one", "vote", ""),
            Story("other language", "grain treaty", "", language: "de"),
        ]);

        var page = archive.Search("grain treaty vote language:en");

        Assert.Equal(["two"], page.Hits.Select(hit => hit.Id));
        Assert.Equal("most of (grain, treaty, vote) AND language:en", page.ReadAs);
        Assert.Single(page.Notices, notice => notice.Contains("most of them"));
    }

    [Fact]
    public void Search_ChoiceLeavesNothing_DoesNotRelaxTheWords()
    {
        using var archive = new SmallArchive(
        [
            Story("all", "grain treaty vote", "", source: "Reuters"),
            Story("most", "grain treaty", "", source: "Tass"),
        ]);

        var page = archive.Search(new ArticleQuery
        {
            Text = "grain treaty vote",
            Choices = new Dictionary<FacetKind, FacetChoice> { [FacetKind.Source] = new() { Any = ["Tass"] } },
        });

        Assert.Equal(0, page.Total);
        Assert.Empty(page.Notices);
    }

    [Fact]
    public void Search_PatternWithManyForms_IsCutWithNotice()
    {
        var words = Enumerable.Range(0, TermExpander.MaxPatternTerms + 1).Select(number => $"form{number:0000}x").ToArray();
        using var archive = new SmallArchive([Story("all", "", string.Join(' ', words)), Story("last", "", words[^1])]);

        var page = archive.Search("form*");

        Assert.Equal(["all", "last"], page.Hits.Select(hit => hit.Id).Order());
        Assert.Single(page.Notices, notice => notice.Contains("1,024"));
    }

    [Theory]
    [InlineData("\"\"\"((( OR AND NOT ~ ^")]
    [InlineData("a* b* c* d* e* f* ?????* *a*b*c*d*e*")]
    [InlineData("- -- --- +a -(-(-b))")]
    [InlineData("\ud800 x\udc00 \0 \uffff")]
    public void Search_OddQuery_IsAnswered(string text)
    {
        using var archive = new SmallArchive([Story("0", "a b c", "d e f")]);

        Assert.True(archive.Search(text).Total <= 1);
    }

    [Fact]
    public void Search_LongestQuery_TakesBoundedTime()
    {
        using var archive = new SmallArchive(Enumerable.Range(0, 200).Select(id => Story($"{id}", $"word{id}", "a b c d e f g h")));
        var began = Stopwatch.GetTimestamp();

        archive.Search(string.Concat(Enumerable.Repeat("*o*d* wird~2 ", 128)));

        Assert.True(Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Search_Cancelled_Throws()
    {
        using var archive = new SmallArchive([Story("0", "a", "")]);

        Assert.Throws<OperationCanceledException>(() =>
            archive.Searcher.Search(new ArticleQuery { Text = "a" }, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Search_PageBeyondTheDeepest_IsRefused()
    {
        using var archive = new SmallArchive([Story("0", "a", "")]);

        Assert.Throws<QueryException>(() => archive.Search(new ArticleQuery { Page = 101, Size = 100 }));
        Assert.Empty(archive.Search(new ArticleQuery { Page = 100, Size = 100 }).Hits);
    }

    [Fact]
    public void Search_EmptyArchive_AnswersEmptyFacets()
    {
        using var archive = new SmallArchive([]);

        var page = archive.Search(new ArticleQuery
        {
            Text = "talks tr* person:umerov",
            Choices = new Dictionary<FacetKind, FacetChoice> { [FacetKind.People] = new() { Any = ["umerov", "none"] } },
        });

        Assert.Equal(0, page.Total);
        Assert.Equal(Enum.GetValues<FacetKind>(), page.Facets.Select(facet => facet.Kind));
        Assert.All(page.Facets, facet => Assert.Equal((0, 0), (facet.TotalValues, facet.Missing)));
    }
}
