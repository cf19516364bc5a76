using CsCheck;
using Dateline.Core.Articles;
using Dateline.Core.Queries;
using Dateline.Core.Results;
using Dateline.Tests.Lucene.Reference;

namespace Dateline.Tests.Lucene.Facets;

public sealed class TimelineTests
{
    private static readonly string[] Days =
        ["1066-10-14", "2023-12-31", "2024-02-28", "2024-02-29", "2024-03-01", "2025-12-05", "2025-12-06", "2025-12-31", "2026-01-01"];

    private static readonly string[] Dates = [.. Days, "2025", "2025-12", "2024-02", "1999", "2025-12-05..2025-12-07"];

    private static readonly Gen<AnnotatedArticle> Article =
        from body in Gen.OneOf("talk", "talk vote", "vote")
        from published in Gen.OneOf(Gen.Const((string?)null), Gen.OneOf<string?>(Days))
        from dates in Gen.OneOf(Dates).Array[0, 3]
        select Stories.Story("", "news", body, published, dates: dates);

    private static readonly Gen<TimelineQuery> Queries =
        from axis in Gen.Enum<TimelineAxis>()
        from level in Gen.OneOf<TimelineLevel?>(null, TimelineLevel.Year, TimelineLevel.Month, TimelineLevel.Day)
        from text in Gen.OneOf("", "talk", "vote", "mentioned:2025-12")
        from published in Gen.OneOf<string?>(null, "2025-12", "2024..2025", "..2024-02-28", "2024-02-29..")
        from mentioned in Gen.OneOf<string?>(null, "2025", "2024-02-10..2024-03-15", "2000..")
        select new TimelineQuery
        {
            Axis = axis,
            Level = level,
            Query = new ArticleQuery { Text = text, Published = Span(published), Mentioned = Span(mentioned), Size = 0, FacetSize = 0 },
        };

    [Fact]
    public void Timeline_RandomArchives_EqualsTheReference() =>
        Gen.Select(Article.Array[0, 40], Gen.Int[1, 15], Queries.Array[8]).Sample(
            (articles, perSegment, queries) =>
            {
                var all = articles.Select((article, index) => Named(article, $"{index}")).ToList();
                using var archive = new SmallArchive(all, perSegment);
                foreach (var query in queries)
                {
                    Compare(archive, new ReferenceIndex(all), query);
                }
            },
            iter: 25);

    [Fact]
    public void Timeline_DaysAroundALeapDay_ShowsTheEmptyOnesBetween()
    {
        var timeline = Published(null, "2024-02-27", "2024-03-02", "2024-03-02");

        Assert.Equal(TimelineLevel.Day, timeline.Level);
        Assert.Equal(
            ["2024-02-27 1", "2024-02-28 0", "2024-02-29 0", "2024-03-01 0", "2024-03-02 2"],
            timeline.Buckets.Select(bucket => $"{bucket.Value} {bucket.Count}"));
    }

    [Fact]
    public void Timeline_MonthsOverAYearTurn_AreMonths()
    {
        var timeline = Published(null, "2024-10-31", "2025-02-01");

        Assert.Equal(TimelineLevel.Month, timeline.Level);
        Assert.Equal(["2024-10", "2024-11", "2024-12", "2025-01", "2025-02"], timeline.Buckets.Select(bucket => bucket.Value));
        Assert.Equal([1, 0, 0, 0, 1], timeline.Buckets.Select(bucket => bucket.Count));
    }

    [Fact]
    public void Timeline_OneDateFarAway_IsFoldedIntoEarlier()
    {
        var timeline = Published(null, "1066-10-14", "2001-01-01", "2024-01-01", "2025-01-01");

        Assert.Equal(TimelineLevel.Year, timeline.Level);
        Assert.Equal(new TimelineBucket("..2000", 1), timeline.Buckets[0]);
        Assert.Equal(new TimelineBucket("2001", 1), timeline.Buckets[1]);
        Assert.Equal(new TimelineBucket("2025", 1), timeline.Buckets[^1]);
        Assert.Equal(26, timeline.Buckets.Count);
    }

    [Fact]
    public void Timeline_FewDatesFarFromTheMany_KeepsTheLevelOfTheMany()
    {
        string[] many = [.. Enumerable.Range(1, 19).Select(day => $"2025-12-{day:00}")];

        var timeline = Published(null, ["1066-10-14", .. many]);

        Assert.Equal(TimelineLevel.Day, timeline.Level);
        Assert.Equal(["..2025-11-30", .. many], timeline.Buckets.Select(bucket => bucket.Value));
        Assert.All(timeline.Buckets, bucket => Assert.Equal(1, bucket.Count));
    }

    [Fact]
    public void Timeline_ChosenMonth_ShowsAllItsDays()
    {
        var timeline = Published(Span("2024-02"), "2024-02-03", "2024-02-10", "2025-01-01");

        Assert.Equal(TimelineLevel.Day, timeline.Level);
        Assert.Equal("2024-02-01", timeline.Buckets[0].Value);
        Assert.Equal("2024-02-29", timeline.Buckets[^1].Value);
        Assert.Equal(29, timeline.Buckets.Count);
        Assert.Equal(2, timeline.Buckets.Sum(bucket => bucket.Count));
    }

    [Fact]
    public void Timeline_MonthMentioned_IsInNoDayOfIt()
    {
        var article = Stories.Story("1", "news", "talk", dates: ["2025-12"]);
        using var archive = new SmallArchive([article]);

        var days = archive.Searcher.Timeline(
            new TimelineQuery { Axis = TimelineAxis.Mentioned, Level = TimelineLevel.Day }, CancellationToken.None);
        var fitting = archive.Searcher.Timeline(new TimelineQuery { Axis = TimelineAxis.Mentioned }, CancellationToken.None);

        Assert.Empty(days.Buckets);
        Assert.Equal((1, 0), (days.Coarser, days.Missing));
        Assert.Equal([new TimelineBucket("2025-12", 1)], fitting.Buckets);
        Assert.Equal((0, 0), (fitting.Coarser, fitting.Missing));
    }

    private static Timeline Published(DateSpan? zoom, params string[] days)
    {
        using var archive = new SmallArchive(days.Select((day, index) => Stories.Story($"{index}", "news", "talk", day)));
        return archive.Searcher.Timeline(
            new TimelineQuery { Query = new ArticleQuery { Published = zoom } }, CancellationToken.None);
    }

    private static void Compare(SmallArchive archive, ReferenceIndex reference, TimelineQuery query)
    {
        var timeline = archive.Searcher.Timeline(query, CancellationToken.None);

        Assert.Equal(reference.Facet(query.Query, query.Facet).Missing, timeline.Missing);
        Assert.InRange(timeline.Buckets.Count, 0, query.Level is null ? 64 : 402);
        var shown = new HashSet<string>();
        foreach (var bucket in timeline.Buckets)
        {
            var only = Restricted(query, Span(bucket.Value)!.Value);
            var found = reference.Find(only);
            Assert.Equal(found.Count, bucket.Count);
            Assert.Equal(archive.Search(only).Total, bucket.Count);
            shown.UnionWith(found);
        }

        var dated = reference.Find(Restricted(query, query.Zoom ?? default));
        Assert.Equal(dated.Except(shown).Count(), timeline.Coarser);
        AssertUnbroken(timeline);
    }

    /// <summary>Each bucket begins on the day after the one before has ended.</summary>
    private static void AssertUnbroken(Timeline timeline)
    {
        foreach (var (left, right) in timeline.Buckets.Zip(timeline.Buckets.Skip(1)))
        {
            Assert.Equal(Span(left.Value)!.Value.To!.Value.AddDays(1), Span(right.Value)!.Value.From);
        }
    }

    private static ArticleQuery Restricted(TimelineQuery query, DateSpan span) => query.Axis == TimelineAxis.Published
        ? query.Query with { Published = span }
        : query.Query with { Mentioned = span };

    private static DateSpan? Span(string? text) => DateParameters.Span("span", text);

    private static AnnotatedArticle Named(AnnotatedArticle article, string id) =>
        article with { Article = article.Article with { Id = id, Path = $"/archive/{id}.txt" } };
}
