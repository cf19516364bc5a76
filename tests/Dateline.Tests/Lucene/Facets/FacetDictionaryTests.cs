using CsCheck;
using Dateline.Core.Queries;
using Dateline.Lucene.Facets;

namespace Dateline.Tests.Lucene.Facets;

public sealed class FacetDictionaryTests
{
    private static readonly Gen<string[]> Values =
        Gen.String[Gen.Char["ab/é\uFB01"], 1, 5].Array[0, 12].Select(values => values
            .SelectMany(value => FacetHierarchy.Ancestors(FacetKind.Locations, value).Append(value))
            .Where(value => value.Length > 0)
            .Distinct()
            .Order(ValueOrder.Instance)
            .ToArray());

    [Fact]
    public void With_ValuesOfOneSegmentAfterAnother_KeepsOrdinalsAndTheOrderOfNames() => Values.Array[0, 8].Sample(segments =>
    {
        var dictionary = FacetDictionary.Empty(FacetKind.Locations);
        var known = new Dictionary<string, int>();
        foreach (var values in segments)
        {
            dictionary = dictionary.With(values, out var ordinals);
            foreach (var (index, value) in values.Index())
            {
                known.TryAdd(value, ordinals[index]);
                Assert.Equal(known[value], ordinals[index]);
            }
        }

        Assert.Equal(known.Count, dictionary.Count);
        Assert.Equal(known.Keys.Order(ValueOrder.Instance), dictionary.Values);
        Assert.All(known, pair => Assert.Equal(pair.Value, dictionary.IndexOf(pair.Key)));
        Assert.All(known, pair => Assert.Equal(pair.Value, dictionary.ByName[dictionary.RankOf(pair.Value)]));
        Assert.All(known, pair => Assert.Equal(pair.Key, dictionary.ValueOf(pair.Value)));
        Assert.All(known, pair => Assert.Equal(Above(pair.Key), AboveIn(dictionary, pair.Value)));
        Assert.All(known, pair => Assert.Equal(pair.Key.Count(c => c == '/'), dictionary.LevelOf(pair.Value)));
    });

    [Fact]
    public void With_ValuesThatAreAllKnown_IsTheSame()
    {
        var dictionary = FacetDictionary.Empty(FacetKind.People).With(["Ann", "Bob", "Zoe"], out _);

        Assert.Same(dictionary, dictionary.With(["Bob", "Zoe"], out _));
    }

    [Theory]
    [InlineData("Abe", 0)]
    [InlineData("Bob", 1)]
    [InlineData("Carl", 2)]
    [InlineData("Zoe", 2)]
    [InlineData("Zoé", 3)]
    public void FirstRank_OfAName_IsWhereItStandsOrWouldStand(string name, int rank)
    {
        var dictionary = FacetDictionary.Empty(FacetKind.People).With(["Zoe"], out _).With(["Ann", "Bob"], out _);

        Assert.Equal(rank, dictionary.FirstRank(name));
    }

    private static string? Above(string value) => value.LastIndexOf('/') is var end and > 0 ? value[..end] : null;

    private static string? AboveIn(FacetDictionary dictionary, int ordinal) =>
        dictionary.Parents[ordinal] is var above and >= FacetDictionary.FirstOrdinal ? dictionary.ValueOf(above) : null;
}
