using Dateline.Core.Queries;
using Dateline.Core.Results;
using Dateline.Lucene.Searching;

namespace Dateline.Lucene.Facets;

/// <summary>Chooses and orders the values of a facet that are shown. Chosen values are always among them.</summary>
/// <param name="archive">The snapshot.</param>
/// <param name="choice">What is chosen in the facet.</param>
/// <param name="order">The order; dates are in time order whatever it is.</param>
/// <param name="size">Values listed, those chosen aside.</param>
/// <param name="isTree">True to list, of places, the size at each level and the ancestors of each; false for the size in all.</param>
internal sealed class FacetLister(ArchiveSnapshot archive, ResolvedChoice choice, FacetOrder order, int size, bool isTree)
{
    private readonly string[] _values = archive.Dictionary(choice.Kind).Values;
    private readonly char? _separator = isTree ? FacetHierarchy.Separator(choice.Kind) : null;

    /// <summary>The facet as shown.</summary>
    public FacetResult List(FacetCounts counts)
    {
        var listed = FacetHierarchy.IsDate(choice.Kind)
            ? new DateLister(_values, counts.ByOrdinal, choice, size).List()
            : Best(counts);
        var values = listed.Select(ordinal => Value(_values[ordinal], counts.ByOrdinal[ordinal])).ToList();
        values.AddRange(Unlisted(values).Select(value => Value(value, 0)));
        if (FacetHierarchy.IsDate(choice.Kind))
        {
            values.Sort((left, right) => ValueOrder.Instance.Compare(left.Value, right.Value));
        }

        if (choice.Listed.Contains(FacetChoice.None))
        {
            values.Add(Value(FacetChoice.None, counts.Missing));
        }

        return new FacetResult(choice.Kind, values, counts.ByOrdinal.Count(count => count > 0), counts.Missing);
    }

    private List<int> Best(FacetCounts counts)
    {
        var levels = new List<BoundedHeap<long>>();
        for (var ordinal = 0; ordinal < counts.ByOrdinal.Length; ordinal++)
        {
            if (counts.ByOrdinal[ordinal] > 0)
            {
                LevelOf(_values[ordinal], levels).Add(Rank(counts, ordinal));
            }
        }

        var ranks = levels.SelectMany(level => level.Descending()).ToHashSet();
        var best = _separator is null ? [] : ranks.Select(rank => _values[OrdinalOf(rank)]).ToList();
        foreach (var value in best.Concat(choice.Listed))
        {
            AddWithAncestors(value, counts, ranks);
        }

        return [.. ranks.OrderDescending().Select(OrdinalOf)];
    }

    /// <summary>The best values at the level of a value: cities do not crowd out countries, nor the other way round.</summary>
    private BoundedHeap<long> LevelOf(string value, List<BoundedHeap<long>> levels)
    {
        var level = _separator is { } separator ? value.AsSpan().Count(separator) : 0;
        while (levels.Count <= level)
        {
            levels.Add(new BoundedHeap<long>(size));
        }

        return levels[level];
    }

    private void AddWithAncestors(string value, FacetCounts counts, HashSet<long> ranks)
    {
        for (var end = value.Length; end > 0; end = _separator is { } separator ? value.LastIndexOf(separator, end - 1) : 0)
        {
            var ordinal = archive.Dictionary(choice.Kind).IndexOf(value[..end]);
            if (ordinal >= 0)
            {
                ranks.Add(Rank(counts, ordinal));
            }
        }
    }

    /// <summary>What the order goes by in the upper half, and in the lower the name, of which the earlier is the greater.</summary>
    private long Rank(FacetCounts counts, int ordinal)
    {
        var count = counts.ByOrdinal[ordinal];
        var weight = order switch
        {
            FacetOrder.Name => 0,
            FacetOrder.Significance => BitConverter.SingleToInt32Bits(Significance.Score(
                count, Math.Max(counts.Documents, 1), Math.Max(archive.Totals(choice.Kind).ByOrdinal[ordinal], 1), archive.Live.Count)),
            _ => count,
        };
        return ((long)weight << 32) | (uint)(int.MaxValue - ordinal);
    }

    private static int OrdinalOf(long rank) => int.MaxValue - (int)(uint)rank;

    /// <summary>Chosen values that no article of the archive has, such as a day without news.</summary>
    private IEnumerable<string> Unlisted(List<FacetValue> listed) =>
        choice.Listed.Where(value => value != FacetChoice.None && listed.TrueForAll(other => other.Value != value));

    private FacetValue Value(string value, int count) => new(value, count, choice.StatusOf(value));
}
