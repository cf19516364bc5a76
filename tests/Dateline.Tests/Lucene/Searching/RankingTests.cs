using Dateline.Core.Queries;
using Dateline.Lucene.Schema;
using Dateline.Tests.Lucene.Reference;
using static Dateline.Tests.Lucene.Reference.Stories;

namespace Dateline.Tests.Lucene.Searching;

public sealed class RankingTests
{
    [Fact]
    public void Search_WordInTitle_ComesBeforeWordInBody()
    {
        using var archive = new SmallArchive(
        [
            Story("body", "Talks continue today", "The treaty was signed in the capital."),
            Story("title", "Treaty signed today", "Ministers met in the capital on Friday."),
        ]);

        Assert.Equal(["title", "body"], archive.Ids("treaty"));
    }

    [Fact]
    public void Search_WordAsTyped_ComesBeforeAnotherFormOfIt()
    {
        using var archive = new SmallArchive(
        [
            Story("other", "", "Ministers talk about grain."),
            Story("typed", "", "Ministers hold talks about grain."),
        ]);

        Assert.Equal(["typed", "other"], archive.Ids("talks"));
    }

    [Fact]
    public void Search_NameOfAPerson_ComesBeforeAPassingWord()
    {
        using var archive = new SmallArchive(
        [
            Story("word", "", "A kern is a part of a letter in type, said one."),
            Story("name", "", "A kern is a part of a letter in type, said Kern", people: ["Maria Kern"]),
        ]);

        Assert.Equal(["name", "word"], archive.Ids("kern"));
    }

    [Fact]
    public void Search_OneBodyWord_ScoresByBm25()
    {
        // Lengths are such that their one-byte norm keeps them: 1 and 4 words.
        using var archive = new SmallArchive(
        [
            Story("short", "x", "grain"),
            Story("long", "x", "grain grain board meets"),
            Story("none", "x", "vote"),
        ]);

        var hits = archive.Search("body:grain").Hits.ToDictionary(hit => hit.Id, hit => hit.Score);

        Assert.Equal(WithForms(Bm25(frequency: 1, length: 1)), hits["short"], 1e-4);
        Assert.Equal(WithForms(Bm25(frequency: 2, length: 4)), hits["long"], 1e-4);

        // Robertson and Zaragoza (2009): idf tf (k1 + 1) / (tf + k1 (1 - b + b length / average)), two of three articles have the word.
        static double Bm25(double frequency, double length) => Math.Log(1 + ((3 - 2 + 0.5) / (2 + 0.5))) * frequency * (Ranking.K1 + 1) /
            (frequency + (Ranking.K1 * (1 - Ranking.B + (Ranking.B * length / (6 / 3.0)))));

        // The word as written counts in full, its stem by 0.9, of which the lesser adds a tenth.
        static double WithForms(double score) => score + (0.1 * 0.9 * score);
    }

    [Fact]
    public void Search_BoostedWord_DecidesTheOrder()
    {
        using var archive = new SmallArchive([Story("grain", "", "grain board"), Story("vote", "", "vote watch")]);

        Assert.Equal(["vote", "grain"], archive.Ids("grain OR vote^3"));
        Assert.Equal(["grain", "vote"], archive.Ids("grain^3 OR vote"));
    }

    [Fact]
    public void Search_WordsOverSeveralFields_MatchTogether()
    {
        using var archive = new SmallArchive(
        [
            Story("0", "A framework for peace", "Officials met.", people: ["Rustem Umerov"]),
            Story("1", "A framework for peace", "Officials met."),
        ]);

        Assert.Equal(["0"], archive.Ids("umerov framework"));
    }

    [Fact]
    public void Search_NothingToRankBy_ShowsTheNewestFirst()
    {
        using var archive = new SmallArchive(
        [
            Story("old", "a", "", "2024-01-01"),
            Story("undated", "b", ""),
            Story("new", "c", "", "2025-12-06 06:50:44"),
        ]);

        Assert.Equal(["new", "old", "undated"], archive.Ids(""));
        Assert.Equal(["new", "old"], archive.Ids("published:2024.."));
        Assert.Equal(["new", "undated"], archive.Ids("-title:a"));
    }

    [Fact]
    public void Search_SortedByTime_PutsUndatedLast()
    {
        using var archive = new SmallArchive(
        [
            Story("undated", "a", ""),
            Story("early", "a", "", "1961-04-12"),
            Story("late", "a", "", "2025-12-06"),
            Story("late too", "a", "", "2025-12-06"),
        ], perSegment: 1);

        Assert.Equal(["late", "late too", "early", "undated"], Sorted(SortOrder.Newest));
        Assert.Equal(["early", "late", "late too", "undated"], Sorted(SortOrder.Oldest));

        IEnumerable<string> Sorted(SortOrder sort) => archive.Search(new ArticleQuery { Text = "a", Sort = sort }).Hits.Select(hit => hit.Id);
    }

    [Fact]
    public void Search_PageAfterPage_ShowsEveryHitOnce()
    {
        using var archive = new SmallArchive(Enumerable.Range(0, 25).Select(id => Story($"{id}", "vote", $"word{id}")), perSegment: 7);

        var pages = Enumerable.Range(1, 4).Select(page => archive.Search(new ArticleQuery { Text = "vote", Page = page, Size = 10 })).ToList();

        Assert.Equal([10, 10, 5, 0], pages.Select(page => page.Hits.Count));
        Assert.All(pages, page => Assert.Equal(25, page.Total));
        Assert.Equal(25, pages.SelectMany(page => page.Hits).Select(hit => hit.Id).Distinct().Count());
    }
}
