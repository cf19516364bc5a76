using Dateline.Core.Queries;

namespace Dateline.Tests.Lucene.Facets;

/// <summary>The number of values of a set, found by a few documents of each, is the number found document by document.</summary>
public sealed class ValueWitnessesTests
{
    private static readonly double[] Shares = [0, 0.0005, 0.01, 0.1, 0.3, 0.7, 1];

    [Theory]
    [InlineData(FacetKind.People)]
    [InlineData(FacetKind.Organisations)]
    [InlineData(FacetKind.Locations)]
    [InlineData(FacetKind.Source)]
    public void Count_AnySetOfDocuments_IsTheNumberOfTheirValues(FacetKind kind)
    {
        using var archive = new FacetArchive(seed: 11);
        archive.Add(5000, distinctSources: kind == FacetKind.Source);
        archive.Add(6000);
        archive.Add(4500);
        var snapshot = archive.Open();
        var facet = snapshot.Facet(kind);
        var documents = snapshot.Segments.Select(segment => archive.Values(segment).ToList()).ToList();
        var random = new Random(12);
        Assert.All(facet.Columns, column => Assert.NotNull(column.Documents));
        foreach (var share in Shares)
        {
            var chosen = documents.ConvertAll(segment => segment.Where(_ => random.NextDouble() < share).ToList());
            var set = FacetArchive.Set(snapshot, chosen.Select(segment => segment.Select(item => item.Document)));

            var count = facet.Witnesses.Count(set, new int[facet.Dictionary.Length]);

            Assert.Equal(chosen.SelectMany(segment => segment).SelectMany(item => item.Values[kind]).Distinct().Count(), count);
        }
    }

    [Fact]
    public void Count_ValuesCountedOtherwise_AreAmongThem()
    {
        using var archive = new FacetArchive(seed: 13);
        archive.Add(5000);
        var snapshot = archive.Open();
        var facet = snapshot.Facet(FacetKind.People);
        var counters = new int[facet.Dictionary.Length];
        counters[facet.Dictionary.ByName[0]] = 3;

        var count = facet.Witnesses.Count(FacetArchive.Set(snapshot, [[]]), counters);

        Assert.Equal(1, count);
    }
}
