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
    private readonly ArchiveFacet _facet = archive.Facet(choice.Kind);
    private readonly FacetDictionary _dictionary = archive.Dictionary(choice.Kind);
    private readonly char? _separator = isTree ? FacetHierarchy.Separator(choice.Kind) : null;

    /// <summary>The facet as shown.</summary>
    public FacetResult List(FacetCounts counts)
    {
        var listed = FacetHierarchy.IsDate(choice.Kind) ? new DateLister(_dictionary, counts, choice, size).List() : Best(counts);
        var values = new List<FacetValue>(listed.Count);
        foreach (var ordinal in listed)
        {
            values.Add(Value(_dictionary.ValueOf(ordinal), counts[ordinal]));
        }

        values.AddRange([.. Unlisted(values).Select(value => Value(value, 0))]);
        if (FacetHierarchy.IsDate(choice.Kind))
        {
            values.Sort((left, right) => ValueOrder.Instance.Compare(left.Value, right.Value));
        }

        if (choice.Listed.Contains(FacetChoice.None))
        {
            values.Add(Value(FacetChoice.None, counts.Missing));
        }

        return new FacetResult(choice.Kind, values, counts.Values, counts.Missing);
    }

    private List<int> Best(FacetCounts counts)
    {
        var ranks = new HashSet<long>();
        foreach (var level in order == FacetOrder.Count && _separator is null ? [MostFrequent(counts)] : BestByLevel(counts))
        {
            ranks.UnionWith(level.Descending());
        }

        if (_separator is not null)
        {
            AddAncestors(ranks, counts);
        }

        foreach (var value in choice.Listed)
        {
            AddWithAncestors(ranks, value, counts);
        }

        return [.. ranks.OrderDescending().Select(OrdinalOf)];
    }

    /// <summary>The best values of a flat facet: only those are ranked whose count reaches the least one kept.</summary>
    private BoundedHeap<long> MostFrequent(FacetCounts counts)
    {
        var best = new BoundedHeap<long>(size);
        var scan = new CountScan(counts);
        while (size > 0 && scan.MoveNext(best.IsFull ? CountOf(best.Least) : 1))
        {
            best.Add(Rank(counts, scan.Ordinal));
        }

        return best;
    }

    /// <summary>The best values at each level: cities do not crowd out countries, nor the other way round.</summary>
    private List<BoundedHeap<long>> BestByLevel(FacetCounts counts)
    {
        var levels = new List<BoundedHeap<long>>();
        var scan = new CountScan(counts);
        while (scan.MoveNext(least: 1))
        {
            var level = _separator is null ? 0 : _dictionary.LevelOf(scan.Ordinal);
            while (levels.Count <= level)
            {
                levels.Add(new BoundedHeap<long>(size));
            }

            levels[level].Add(Rank(counts, scan.Ordinal));
        }

        return levels;
    }

    private void AddAncestors(HashSet<long> ranks, FacetCounts counts)
    {
        foreach (var rank in ranks.ToArray())
        {
            for (var above = _dictionary.Parents[OrdinalOf(rank)]; above >= FacetDictionary.FirstOrdinal; above = _dictionary.Parents[above])
            {
                ranks.Add(Rank(counts, above));
            }
        }
    }

    private void AddWithAncestors(HashSet<long> ranks, string value, FacetCounts counts)
    {
        for (var end = value.Length; end > 0; end = _separator is { } separator ? value.LastIndexOf(separator, end - 1) : 0)
        {
            var ordinal = _facet.Find(value[..end]);
            if (ordinal >= 0)
            {
                ranks.Add(Rank(counts, ordinal));
            }
        }
    }

    /// <summary>What the order goes by in the upper half, and in the lower the name, of which the earlier is the greater.</summary>
    private long Rank(FacetCounts counts, int ordinal)
    {
        var weight = order switch
        {
            FacetOrder.Name => 0,
            FacetOrder.Significance => BitConverter.SingleToInt32Bits(Significance.Score(
                counts[ordinal], Math.Max(counts.Documents, 1), Math.Max(_facet.Totals[ordinal], 1), archive.Live.Count)),
            _ => counts[ordinal],
        };
        return ((long)weight << 32) | (uint)(int.MaxValue - _dictionary.RankOf(ordinal));
    }

    private static int CountOf(long rank) => (int)(rank >> 32);

    private int OrdinalOf(long rank) => _dictionary.ByName[int.MaxValue - (int)(uint)rank];

    /// <summary>Chosen values that no article of the archive has, such as a day without news.</summary>
    private IEnumerable<string> Unlisted(List<FacetValue> listed) =>
        choice.Listed.Where(value => value != FacetChoice.None && listed.TrueForAll(other => other.Value != value));

    private FacetValue Value(string value, int count) => new(value, count, choice.StatusOf(value));
}
