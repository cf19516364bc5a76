using CsCheck;
using Dateline.Core.Queries;
using Dateline.Lucene.Facets;
using Dateline.Lucene.Searching;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Dateline.Tests.Lucene.Matching;

/// <summary>Random queries over decoded terms and blocks against Lucene's own scorers, which look at every document.</summary>
public sealed class RetrievalTests : IDisposable
{
    private static readonly Gen<string> Word = Gen.OneOf(WordArchive.Words);
    private static readonly Gen<string> Field = Gen.Frequency((3, Gen.Const(WordArchive.Text)), (1, Gen.Const(WordArchive.Title)));
    private static readonly Gen<float> Boost = Gen.Frequency((3, Gen.Const(1f)), (1, Gen.Float[0.1f, 5f]));

    private static readonly Gen<Query> Leaf = Gen.Frequency(
        (6, Gen.Select(Field, Word, Boost, (field, word, boost) => (Query)new TermQuery(new Term(field, word)) { Boost = boost })),
        (2, Gen.Select(Word.Array[2, 4], Gen.Int[0, 2], Boost, Phrase)),
        (1, Gen.Select(Word.Array[1, 3], Boost, (words, boost) =>
            (Query)new ConstantScoreQuery(new TermsFilter(WordArchive.Text, words)) { Boost = boost })),
        (1, Boost.Select(boost => (Query)new MatchAllDocsQuery { Boost = boost })));

    private static readonly Gen<Query> Queries = Gen.Recursive<Query>((depth, inner) => depth > 2 ? Leaf : Gen.Frequency(
        (3, Leaf),
        (3, Gen.Select(inner.Array[1, 4], Gen.Enum<Occur>().Array[4], Gen.Int[0, 3], Boost, (clauses, occurs, needed, boost) => (Query)Together(clauses, occurs, needed, boost))),
        (2, Gen.Select(inner.Array[1, 4], Gen.OneOf(0f, 0.1f, 1f), Boost, (clauses, share, boost) => (Query)Best(clauses, share, boost)))));

    private readonly WordArchive[] _archives =
    [
        new(seed: 1, [700]),
        new(seed: 2, [300, 5, 1, 12_000], deletedShare: 0.1),
        new(seed: 3, [255, 256, 257, 512], deletedShare: 0.5),
    ];

    public void Dispose() => Array.ForEach(_archives, archive => archive.Dispose());

    [Fact]
    public void Run_AnyQuery_MatchesAndScoresAsLuceneDoes() =>
        Gen.Select(Gen.OneOf(_archives), Queries, Gen.OneOf(1, 10, 50)).Sample(
            (archive, query, depth) =>
            {
                // Lucene may change the boosts of a query that it rewrites, hence comes second.
                using var found = Run(archive, query, SortOrder.Relevance, depth);
                var expected = EveryHit(archive, query);

                Assert.Equal(expected.Keys.Order(), Members(archive, found));
                Assert.Equal(Math.Min(depth, expected.Count), found.Best.Length);
                Assert.All(found.Best, hit => Assert.Equal(expected[hit.Document], hit.Score, Tolerance(hit.Score)));
                Assert.Equal(
                    expected.Values.OrderDescending().Take(depth), found.Best.Select(hit => hit.Score), (left, right) => Math.Abs(left - right) <= Tolerance(left));
            },
            iter: 300,
            threads: 1);

    [Fact]
    public void Run_FewHitsAskedFor_GivesTheFirstOfAllHits() =>
        Gen.Select(Gen.OneOf(_archives), Queries, Gen.Enum<SortOrder>(), Gen.OneOf(1, 3, 10)).Sample(
            (archive, query, sort, depth) =>
            {
                using var all = Run(archive, query, sort, depth: int.MaxValue);
                using var few = Run(archive, query, sort, depth);

                Assert.Equal(all.Best.Take(depth), few.Best);
            },
            iter: 300,
            threads: 1);

    [Fact]
    public void Run_SortedByDate_OrdersByMomentThenDocumentWithUndatedLast() =>
        Gen.Select(Gen.OneOf(_archives), Queries, Gen.OneOf(SortOrder.Newest, SortOrder.Oldest)).Sample(
            (archive, query, sort) =>
            {
                var expected = EveryHit(archive, query).Keys
                    .OrderBy(document => Seconds(archive, document) is null)
                    .ThenBy(document => sort == SortOrder.Oldest ? Seconds(archive, document) : -Seconds(archive, document))
                    .ThenBy(document => document)
                    .Take(10);
                using var found = Run(archive, query, sort, depth: 10);

                Assert.Equal(expected, found.Best.Select(hit => hit.Document));
            },
            iter: 100,
            threads: 1);

    private static Retrieval Run(WordArchive archive, Query query, SortOrder sort, int depth)
    {
        var filters = new ChoiceFilters(archive.Snapshot, new Dictionary<FacetKind, ResolvedChoice>());
        return Retrieval.Run(archive.Snapshot, query, filters, sort, depth, CancellationToken.None);
    }

    private static Dictionary<int, float> EveryHit(WordArchive archive, Query query)
    {
        var hits = archive.Snapshot.Searcher.Search(query, archive.Snapshot.Reader.MaxDoc);
        return hits.ScoreDocs.ToDictionary(hit => hit.Doc, hit => hit.Score);
    }

    private static IEnumerable<int> Members(WordArchive archive, Retrieval found)
    {
        var matches = found.Documents(FacetKind.People);
        return archive.Snapshot.Reader.Leaves.SelectMany(leaf => Enumerable.Range(0, leaf.Reader.MaxDoc)
            .Where(document => (matches.Words(leaf.Ord)[document >> 6] >> document & 1) != 0)
            .Select(document => leaf.DocBase + document));
    }

    private static long? Seconds(WordArchive archive, int document)
    {
        var leaf = archive.Snapshot.Reader.Leaves.Last(leaf => leaf.DocBase <= document);
        var seconds = archive.Snapshot.Segments[leaf.Ord].Published[document - leaf.DocBase];
        return seconds == ArchiveSegment.NoDate ? null : seconds;
    }

    /// <summary>Lucene adds the scores of clauses in another order.</summary>
    private static float Tolerance(float score) => 1e-5f * Math.Max(1, Math.Abs(score));

    private static Query Phrase(string[] words, int slop, float boost)
    {
        var phrase = new PhraseQuery { Slop = slop == 2 ? 1 : 0, Boost = boost };
        Array.ForEach(words, word => phrase.Add(new Term(WordArchive.Text, word)));
        return phrase;
    }

    private static BooleanQuery Together(Query[] clauses, Occur[] occurs, int needed, float boost)
    {
        var together = new BooleanQuery { Boost = boost };
        for (var i = 0; i < clauses.Length; i++)
        {
            together.Add(clauses[i], occurs[i]);
        }

        if (together.Clauses.Any(clause => clause.Occur == Occur.SHOULD))
        {
            together.MinimumNumberShouldMatch = Math.Min(needed, clauses.Length);
        }

        return together;
    }

    private static DisjunctionMaxQuery Best(Query[] clauses, float share, float boost) => new DisjunctionMaxQuery(clauses, share) { Boost = boost };
}
