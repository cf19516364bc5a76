using System.Collections.Concurrent;

namespace Dateline.Lucene.Facets;

/// <summary>Arrays of counters, all 0, for the searches of one facet; they outlive the snapshots. Safe for any number of threads.</summary>
internal sealed class CounterPool
{
    private readonly ConcurrentBag<int[]> _arrays = [];

    /// <summary>Counters, all of them 0.</summary>
    /// <param name="length">How many are needed.</param>
    public int[] Rent(int length)
    {
        while (_arrays.TryTake(out var counters))
        {
            if (counters.Length >= length)
            {
                return counters;
            }
        }

        // With room for values that are added later.
        return new int[length + (length / 8)];
    }

    /// <summary>Gives counters back.</summary>
    /// <param name="counters">The counters, which nobody reads any more.</param>
    /// <param name="used">The ordinals that may have a count; null for all.</param>
    public void Return(int[] counters, ArraySegment<int>? used)
    {
        if (used is { } some)
        {
            foreach (var ordinal in some)
            {
                counters[ordinal] = 0;
            }
        }
        else
        {
            Array.Clear(counters);
        }

        _arrays.Add(counters);
    }
}
