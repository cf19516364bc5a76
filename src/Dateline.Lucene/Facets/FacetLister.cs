using Dateline.Core.Queries;
using Dateline.Core.Results;
using Dateline.Lucene.Searching;

namespace Dateline.Lucene.Facets;

/// <summary>Chooses and orders the values of a facet that are shown. Chosen values are always among them.</summary>
/// <param name="archive">The snapshot.</param>
/// <param name="choice">What is chosen in the facet.</param>
/// <param name="order">The order; dates are in time order whatever it is.</param>
/// <param name="size">Values listed, those chosen aside.</param>
internal sealed class FacetLister(ArchiveSnapshot archive, ResolvedChoice choice, FacetOrder order, int size)
{
    private readonly string[] _values = archive.Dictionary(choice.Kind).Values;

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
        var best = new BoundedHeap<long>(size);
        for (var ordinal = 0; ordinal < counts.ByOrdinal.Length; ordinal++)
        {
            if (counts.ByOrdinal[ordinal] > 0)
            {
                best.Add(Rank(counts, ordinal));
            }
        }

        var ranks = best.Descending().ToList();
        foreach (var value in choice.Listed)
        {
            var ordinal = archive.Dictionary(choice.Kind).IndexOf(value);
            if (ordinal >= 0 && Rank(counts, ordinal) is var rank && !ranks.Contains(rank))
            {
                ranks.Add(rank);
            }
        }

        ranks.Sort((left, right) => right.CompareTo(left));
        return [.. ranks.Select(rank => int.MaxValue - (int)(uint)rank)];
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

    /// <summary>Chosen values that no article of the archive has, such as a day without news.</summary>
    private IEnumerable<string> Unlisted(List<FacetValue> listed) =>
        choice.Listed.Where(value => value != FacetChoice.None && listed.TrueForAll(other => other.Value != value));

    private FacetValue Value(string value, int count) => new(value, count, choice.StatusOf(value));
}
