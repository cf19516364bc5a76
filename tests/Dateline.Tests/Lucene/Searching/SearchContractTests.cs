using CsCheck;
using Dateline.Core.Aliases;
using Dateline.Core.Articles;
using Dateline.Core.Queries;
using Dateline.Core.Results;
using Dateline.Tests.Lucene.Reference;

namespace Dateline.Tests.Lucene.Searching;

/// <summary>Random archives under random queries and choices, against the naive reference.</summary>
public sealed class SearchContractTests
{
    private static readonly string[] Vocabulary = ["talk", "talks", "peace", "border", "borders", "treaty", "grain", "minister", "vote", "the"];
    private static readonly string[] People = ["Ana Ruiz", "Ana Bell", "Omar Haddad", "Li Wei", "Zoë Kern"];
    private static readonly string[] Organisations = ["Grain Board", "Border Council", "Vote Watch"];
    private static readonly string[] Sources = ["MENAFN", "Reuters", "Tass"];
    private static readonly string[] Languages = ["en", "de"];

    private static readonly string[] Places =
        ["Ukraine", "Ukraine/Kyiv", "Ukraine/Kyiv/Kyiv", "United States/Florida", "United States/Florida/Miami", "Peru/Lima"];

    private static readonly string[] Days =
        ["2024-02-29", "2025-11-30", "2025-12-01", "2025-12-05", "2025-12-06", "2025-12-06", "2026-01-01"];

    private static readonly string[] Mentioned = ["2025", "2025-12", "2025-12-05", "2025-12-05..2025-12-07", "2024-02", "1999"];

    private static readonly Gen<string> Word = Gen.OneOf(Vocabulary);

    private static readonly Gen<AnnotatedArticle> Article =
        from title in Text(0, 3)
        from body in Text(0, 9)
        from published in Gen.OneOf(Gen.Const((string?)null), Gen.OneOf<string?>(Days))
        from source in Gen.OneOf(Gen.Const((string?)null), Gen.OneOf<string?>(Sources))
        from language in Gen.OneOf(Gen.Const((string?)null), Gen.OneOf<string?>(Languages))
        from people in Some(People)
        from organisations in Some(Organisations)
        from places in Some(Places)
        from dates in Some(Mentioned)
        select Stories.Story("", title, body, published, source, people, organisations, places, dates, language);

    private static readonly Gen<string> Clause = Gen.Frequency(
        (6, Word),
        (2, Gen.Select(Word, Word, (left, right) => $"\"{left} {right}\"")),
        (1, Gen.OneOf("ta*", "b?rder", "*e", "peice~", "graim~1", "vot*")),
        (1, Gen.OneOf("person:ana", "person:wei", "person:\"ana bell\"", "org:board", "place:kyiv", "title:talk", "body:\"peace treaty\"", "source:reuters", "language:EN", "id:3")),
        (1, Gen.OneOf("published:2025-12", "mentioned:2025-12-05..2025-12-07", "published:..2025-11", "mentioned:last-month")),
        (1, Word.Select(word => $"-{word}")),
        (1, Word.Select(word => $"{word}^2")));

    private static readonly Gen<string> Query = Gen.Frequency(
        (1, Gen.Const("")),
        (6, Clause.Array[1, 4].Select(clauses => string.Join(' ', clauses))),
        (2, Gen.Select(Clause, Clause, Clause, (one, two, three) => $"{one} ({two} OR {three})")),
        (1, Gen.Select(Clause, Clause, Clause, (one, two, three) => $"({one} AND {two}) OR NOT {three}")),
        (1, Gen.Select(Clause, Clause, (one, two) => $"-({one} {two})")));

    private static readonly Gen<ArticleQuery> ArticleQueries =
        from text in Query
        from match in Gen.Enum<MatchMode>()
        from sort in Gen.Enum<SortOrder>()
        from order in Gen.Enum<FacetOrder>()
        from people in Choice(People)
        from organisations in Choice(Organisations)
        from places in Choice([.. Places, "United States", "Peru"])
        from source in Choice(Sources)
        from days in Choice(["2025", "2025-12", "2025-12-06", "1066-10-14"])
        from published in Span
        from mentioned in Span
        select new ArticleQuery
        {
            Text = text,
            Match = match,
            Sort = sort,
            Size = ArticleQuery.MaxSize,
            FacetSize = ArticleQuery.MaxFacetSize,
            FacetOrder = order,
            Published = published,
            Mentioned = mentioned,
            Choices = new Dictionary<FacetKind, FacetChoice>
            {
                [FacetKind.People] = people,
                [FacetKind.Organisations] = organisations,
                [FacetKind.Locations] = places,
                [FacetKind.Source] = source,
                [FacetKind.Published] = days,
            },
        };

    /// <summary>Decisions at random, of which some contradict others and do not count.</summary>
    private static readonly Gen<AliasDocument> Aliases =
        from decisions in Gen.OneOf(
            Decision(FacetKind.People, [.. People, "Zoe Kern"]),
            Decision(FacetKind.Organisations, Organisations),
            Decision(FacetKind.Locations, [.. Places, "United States", "Peru", "Kyiv"]),
            Decision(FacetKind.Source, Sources)).Array[0, 6]
        select AliasDocument.Empty.Change(_ => false, decisions);

    private static Gen<DateSpan?> Span => Gen.Frequency(
        (6, Gen.Const((DateSpan?)null)),
        (1, Gen.OneOf<DateSpan?>(
            new DateSpan(new DateOnly(2025, 12, 1), new DateOnly(2025, 12, 6)),
            new DateSpan(null, new DateOnly(2025, 11, 30)),
            new DateSpan(new DateOnly(2025, 1, 1), null))));

    [Fact]
    public void Search_RandomArchivesAndChoices_EqualsTheReference() =>
        Gen.Select(Article.Array[0, 40], Gen.Int[1, 15], Gen.Int[0, 7].HashSet[0, 4], ArticleQueries.Array[8], Aliases).Sample(
            (articles, perSegment, deleted, queries, aliases) =>
            {
                var all = articles.Select((article, index) => Renamed(article, $"{index}")).ToList();
                using var archive = new SmallArchive(all, perSegment, deleted.Select(id => $"{id}"), aliases);
                var live = all.Where(article => !deleted.Contains(int.Parse(article.Article.Id)));
                var reference = new ReferenceIndex(live, aliases.Table);
                foreach (var query in queries.Select(query => Answerable(query, archive, aliases.Table)))
                {
                    Compare(archive, reference, query, aliases.Table);
                }
            },
            iter: 25);

    private static void Compare(SmallArchive archive, ReferenceIndex reference, ArticleQuery query, AliasTable aliases)
    {
        var page = archive.Search(query);

        var expected = reference.Find(query);
        Assert.Equal(expected.Order(), page.Hits.Select(hit => hit.Id).Order());
        Assert.Equal(expected.Count, page.Total);
        AssertOrder(page.Hits, query.Sort, hasWords: query.Text.Length > 0);
        foreach (var facet in page.Facets)
        {
            CompareFacet(archive, reference, query, facet, aliases);
        }
    }

    private static void CompareFacet(
        SmallArchive archive, ReferenceIndex reference, ArticleQuery query, FacetResult facet, AliasTable aliases)
    {
        var (counts, missing) = reference.Facet(query, facet.Kind);
        Assert.Equal(missing, facet.Missing);
        Assert.Equal(counts.Count, facet.TotalValues);
        Assert.Equal(
            counts.OrderBy(pair => pair.Key),
            facet.Values.Where(value => value.Value != FacetChoice.None && value.Count > 0)
                .Select(value => KeyValuePair.Create(value.Value, value.Count)).OrderBy(pair => pair.Key));
        foreach (var value in facet.Values)
        {
            var choice = query.Choices.GetValueOrDefault(facet.Kind, new FacetChoice());
            var only = new Dictionary<FacetKind, FacetChoice>(query.Choices) { [facet.Kind] = choice with { Any = [value.Value] } };
            var alone = query with
            {
                Choices = only,
                FacetSize = 0,
                Size = 0,
                Published = facet.Kind == FacetKind.Published ? null : query.Published,
                Mentioned = facet.Kind == FacetKind.Mentioned ? null : query.Mentioned,
            };
            Assert.Equal(value.Count, archive.Search(alone).Total);
        }

        foreach (var chosen in query.Choices.GetValueOrDefault(facet.Kind, new FacetChoice()).Any)
        {
            Assert.Contains(facet.Values, value => value.Value == Shown(chosen) && value.Status != FacetStatus.Available);
        }

        string Shown(string chosen) => FacetHierarchy.Separator(facet.Kind) is null ? aliases.Canonical(facet.Kind, chosen) : chosen;
    }

    private static void AssertOrder(IReadOnlyList<Hit> hits, SortOrder sort, bool hasWords)
    {
        var keys = hits.Select(hit => sort switch
        {
            SortOrder.Relevance => hasWords ? -hit.Score : 0,
            SortOrder.Newest => -(hit.Published?.Instant.ToUnixTimeSeconds() ?? double.MinValue),
            _ => hit.Published?.Instant.ToUnixTimeSeconds() ?? double.MaxValue,
        }).ToList();
        Assert.Equal(keys.Order(), keys);
    }

    /// <summary>
    /// The query without the values that the archive does not know, which are errors tested elsewhere. A value that is shown under
    /// another name is known.
    /// </summary>
    private static ArticleQuery Answerable(ArticleQuery query, SmallArchive archive, AliasTable aliases)
    {
        var known = archive.Search(new ArticleQuery { FacetSize = ArticleQuery.MaxFacetSize, Size = 0 }).Facets
            .ToDictionary(facet => facet.Kind, facet => facet.Values.Select(value => value.Value).ToHashSet());
        return query with
        {
            Choices = query.Choices.ToDictionary(pair => pair.Key, pair => new FacetChoice
            {
                Any = Known(pair.Key, pair.Value.Any),
                All = Known(pair.Key, pair.Value.All),
                Not = Known(pair.Key, pair.Value.Not),
            }),
        };

        string[] Known(FacetKind kind, IReadOnlyList<string> values) => [.. values.Where(value =>
            value == FacetChoice.None || FacetHierarchy.IsDate(kind) || known[kind].Contains(value) ||
            (FacetHierarchy.Separator(kind) is null && known[kind].Contains(aliases.Canonical(kind, value))))];
    }

    private static AnnotatedArticle Renamed(AnnotatedArticle article, string id) =>
        article with { Article = article.Article with { Id = id, Path = $"/archive/{id}.txt" } };

    private static Gen<string> Text(int min, int max) => Word.Array[min, max].Select(words => string.Join(' ', words));

    private static Gen<AliasDecision> Decision(FacetKind kind, string[] values) => Gen.Select(
        Gen.OneOf(values), Gen.OneOf(values), Gen.Frequency((5, Gen.Const(true)), (1, Gen.Const(false))), Gen.Enum<AliasAuthor>(),
        (value, other, isSame, author) => new AliasDecision(kind, value, isSame, other, author));

    private static Gen<string[]> Some(string[] values) => Gen.OneOf(values).Array[0, 3];

    private static Gen<FacetChoice> Choice(string[] values) => Gen.Frequency(
        (5, Gen.Const(new FacetChoice())),
        (3, Values(values, 1, 2).Select(any => new FacetChoice { Any = any })),
        (1, Values(values, 1, 2).Select(all => new FacetChoice { All = all })),
        (1, Values(values, 1, 2).Select(not => new FacetChoice { Not = not })),
        (1, Gen.Select(Values(values, 1, 2), Values(values, 1, 1), (any, not) => new FacetChoice { Any = any, Not = not })));

    private static Gen<string[]> Values(string[] values, int min, int max) =>
        Gen.OneOf([.. values, FacetChoice.None]).HashSet[min, max].Select(set => set.ToArray());
}
