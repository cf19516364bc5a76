using Dateline.Lucene.Searching;

namespace Dateline.Lucene.Facets;

/// <summary>
/// Counts, of a large set of documents, only the values that can be among the most frequent ones. Values are counted in the order of their
/// counts over all documents, which no count in a set exceeds: when the next one cannot reach the last of the best, the best are known. That is the
/// threshold algorithm of Fagin, Lotem and Naor, "Optimal aggregation algorithms for middleware", 2001, with exact counts.
/// </summary>
/// <param name="facet">The facet.</param>
/// <param name="set">The documents.</param>
/// <param name="counters">Counts by ordinal, with those of the segments that have no <see cref="OrdinalColumn.Documents"/>.</param>
internal sealed class BestValueCounter(ArchiveFacet facet, DocumentSet set, int[] counters)
{
    private readonly HashSet<int> _counted = [];

    /// <summary>The ordinals that were counted.</summary>
    public IReadOnlyCollection<int> Counted => _counted;

    /// <summary>Counts the best values of each level, with what is above them.</summary>
    /// <param name="size">How many of each level.</param>
    /// <returns>False when it is not certain that these are the best.</returns>
    public bool TryCountBest(int size)
    {
        foreach (var level in facet.MostFrequent)
        {
            if (!TryCountBest(level, size))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Counts a value and what is above it.</summary>
    public void CountBranch(int ordinal)
    {
        for (; ordinal >= FacetDictionary.FirstOrdinal; ordinal = facet.Dictionary.Parents[ordinal])
        {
            Count(ordinal);
        }
    }

    /// <summary>How many values there are in the set.</summary>
    public int CountValues() => facet.Witnesses.Count(set, counters);

    private bool TryCountBest(int[] mostFrequent, int size)
    {
        var best = new BoundedHeap<(int Count, int Ordinal)>(size);
        foreach (var ordinal in mostFrequent)
        {
            // Of equal counts the name decides, so that those are counted too.
            if (best.IsFull && facet.Totals[ordinal] < best.Least.Count)
            {
                return CountAbove(best);
            }

            best.Add((Count(ordinal), ordinal));
        }

        return mostFrequent.Length < ArchiveFacet.MostFrequentSize && CountAbove(best);
    }

    private bool CountAbove(BoundedHeap<(int Count, int Ordinal)> best)
    {
        foreach (var (count, ordinal) in best.Descending())
        {
            if (count > 0)
            {
                CountBranch(ordinal);
            }
        }

        return true;
    }

    private int Count(int ordinal)
    {
        if (_counted.Add(ordinal))
        {
            for (var segment = 0; segment < facet.Columns.Length; segment++)
            {
                counters[ordinal] += facet.Columns[segment].CountValue(ordinal, facet.Dictionary, set.Words(segment));
            }
        }

        return counters[ordinal];
    }
}
