using Dateline.Core.Queries;
using Dateline.Lucene.Facets;
using Dateline.Lucene.Searching;

namespace Dateline.Tests.Lucene.Facets;

/// <summary>What is counted equals what is counted document by document, whatever the forms of the columns and the size of the set.</summary>
public sealed class FacetCounterTests
{
    private static readonly double[] LargeShares = [0.3, 0.5, 0.8, 0.99];
    private static readonly int[] Sizes = [1, 10, 40, 100];
    private static readonly double[] Shares = [0, 0.001, 0.02, 0.2, 0.45, 0.6, 0.95, 1];

    [Fact]
    public void Count_AnySetOfDocuments_EqualsTheDocumentsValues()
    {
        using var archive = new FacetArchive(seed: 1);
        archive.Add(2500, distinctSources: true);
        archive.Add(1500);
        archive.Add(40);
        archive.Add(1);
        archive.Delete(0.1);
        var snapshot = archive.Open();

        Assert.True(snapshot.Dictionary(FacetKind.Source).Length > ushort.MaxValue);
        Assert.True(snapshot.Facet(FacetKind.Published).HasLeaves);
        Assert.False(snapshot.Facet(FacetKind.Locations).Columns[0].IsLeaves);
        AssertCounts(archive, snapshot);
    }

    [Fact]
    public void Count_AfterAnyRefresh_EqualsTheDocumentsValuesUnderTheSameOrdinals()
    {
        using var archive = new FacetArchive(seed: 2);
        archive.Add(600);
        var first = archive.Open();
        archive.Add(1);
        var second = archive.Open(first);
        archive.Delete(0.1);
        archive.Add(300);
        var third = archive.Open(second);
        archive.Delete(0.2);
        archive.Merge();
        archive.Add(10);
        var fourth = archive.Open(third);

        AssertCounts(archive, fourth);
        foreach (var (kind, value) in Enum.GetValues<FacetKind>().SelectMany(kind => first.Dictionary(kind).Values.Select(value => (kind, value))))
        {
            Assert.Equal(first.Dictionary(kind).IndexOf(value), fourth.Dictionary(kind).IndexOf(value));
        }
    }

    [Fact]
    public void Count_AfterARefreshWithoutNewValues_KeepsTheDictionary()
    {
        using var archive = new FacetArchive(seed: 3);
        archive.Add(500);
        var first = archive.Open();
        archive.Delete(0.1);
        archive.Merge();

        var second = archive.Open(first);

        Assert.Same(first.Dictionary(FacetKind.People), second.Dictionary(FacetKind.People));
        AssertCounts(archive, second);
    }

    [Fact]
    public void Open_WhenMostValuesAreGone_StartsAFreshDictionary()
    {
        using var archive = new FacetArchive(seed: 4);
        archive.Add(200, distinctSources: true);
        var first = archive.Open();
        archive.Delete(0.8);
        archive.Merge();

        var second = archive.Open(first);

        Assert.True(second.Dictionary(FacetKind.Source).Count < first.Dictionary(FacetKind.Source).Count / 2);
        AssertCounts(archive, second);
    }

    [Fact]
    public void CountBest_OfALargeSet_ListsWhatAllCountsList()
    {
        using var archive = new FacetArchive(seed: 7);
        archive.Add(6000);
        archive.Add(5000);
        archive.Add(300);
        archive.Delete(0.05);
        var snapshot = archive.Open();
        var random = new Random(8);
        Assert.NotNull(snapshot.Facet(FacetKind.People).Columns[0].Documents);
        Assert.Null(snapshot.Facet(FacetKind.People).Columns[2].Documents);
        foreach (var share in LargeShares)
        {
            var set = FacetArchive.Set(snapshot, snapshot.Segments.Select(segment => archive.Values(segment).Select(item => item.Document).Where(_ => random.NextDouble() < share)));
            foreach (var (kind, size) in Enum.GetValues<FacetKind>().SelectMany(kind => Sizes.Select(size => (kind, size))))
            {
                string[] values = [.. snapshot.Dictionary(kind).Values];
                var choice = ResolvedChoice.Empty(kind) with { Any = [.. values.Where(_ => random.Next(values.Length) < 3)], Not = [.. values.TakeLast(1)] };
                var lister = new FacetLister(snapshot, choice, FacetOrder.Count, size, isTree: true);
                using var counter = new FacetCounter(snapshot);

                var best = lister.List(counter.CountBest(choice, size, set));

                var all = lister.List(counter.Count(kind, set));
                Assert.Equal(all.Values, best.Values);
                Assert.Equal((all.TotalValues, all.Missing), (best.TotalValues, best.Missing));
            }
        }
    }

    [Fact]
    public void WithAny_AfterDeletionsAndAgain_IsTheLiveDocumentsWithTheValues()
    {
        using var archive = new FacetArchive(seed: 6);
        archive.Add(700);
        archive.Add(200);
        var snapshot = archive.Open();
        for (var round = 0; round < 3; round++)
        {
            foreach (var (kind, values) in new[] { (FacetKind.People, new[] { "Person 0", "Person 7" }), (FacetKind.Locations, ["A"]), (FacetKind.Source, ["Nobody"]) })
            {
                foreach (var again in new[] { snapshot.WithAny(kind, values), snapshot.WithAny(kind, values) })
                {
                    AssertDocuments(archive, snapshot, again, document => document[kind].Intersect(values).Any());
                    AssertCounts(snapshot, again, [.. snapshot.Segments.SelectMany(archive.Values).Select(item => item.Values).Where(item => item[kind].Intersect(values).Any())]);
                }

                AssertDocuments(archive, snapshot, snapshot.WithNone(kind), document => document[kind].Count == 0);
            }

            archive.Delete(0.1);
            snapshot = archive.Open(snapshot);
        }
    }

    private static void AssertDocuments(
        FacetArchive archive, ArchiveSnapshot snapshot, DocumentSet set, Func<Dictionary<FacetKind, List<string>>, bool> isIn)
    {
        foreach (var (index, segment) in snapshot.Segments.Index())
        {
            var expected = archive.Values(segment).Where(item => isIn(item.Values)).Select(item => item.Document);
            Assert.Equal(expected, Enumerable.Range(0, segment.Documents).Where(set.Segments[index].Get));
        }
    }

    private static void AssertCounts(FacetArchive archive, ArchiveSnapshot snapshot)
    {
        var random = new Random(5);
        var documents = snapshot.Segments.Select(segment => archive.Values(segment).ToList()).ToList();
        foreach (var share in Shares)
        {
            // In one segment few, in another many.
            var chosen = documents
                .Select((segment, index) => segment.Where(_ => random.NextDouble() < (index % 2 == 0 ? share : 1 - share)).ToList())
                .ToList();
            AssertCounts(snapshot, FacetArchive.Set(snapshot, chosen.Select(segment => segment.Select(item => item.Document))), [.. chosen.SelectMany(segment => segment).Select(item => item.Values)]);
            chosen = [.. documents.Select(segment => segment.Where(_ => random.NextDouble() < share).ToList())];
            AssertCounts(snapshot, FacetArchive.Set(snapshot, chosen.Select(segment => segment.Select(item => item.Document))), [.. chosen.SelectMany(segment => segment).Select(item => item.Values)]);
        }
    }

    private static void AssertCounts(ArchiveSnapshot snapshot, DocumentSet set, List<Dictionary<FacetKind, List<string>>> documents)
    {
        using var counter = new FacetCounter(snapshot);
        foreach (var kind in Enum.GetValues<FacetKind>())
        {
            var expected = documents.SelectMany(document => document[kind]).CountBy(value => value).ToDictionary();

            var counts = counter.Count(kind, set);

            var dictionary = snapshot.Dictionary(kind);
            Assert.Equal(expected, counts.Ordinals.ToDictionary(dictionary.ValueOf, ordinal => counts[ordinal]));
            Assert.Equal(
                (expected.Count, documents.Count(document => document[kind].Count == 0), documents.Count),
                (counts.Values, counts.Missing, counts.Documents));
        }
    }
}
