namespace Dateline.Lucene.Facets;

/// <summary>The buckets of a timeline, by their numbers on its scale; both ends are part of it.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last.</param>
internal readonly record struct TimelineRange(int First, int Last)
{
    /// <summary>How many buckets there are.</summary>
    public int Length => Last - First + 1;

    /// <summary>
    /// Where the most articles are: of all ranges of a length, the one with the highest sum of counts, of equals the latest, without
    /// the empty buckets at its ends.
    /// </summary>
    /// <param name="counts">The buckets that have articles, in time order.</param>
    /// <param name="length">Buckets at the most.</param>
    public static TimelineRange Densest(IReadOnlyList<(int Number, int Count)> counts, int length)
    {
        var best = default(TimelineRange);
        long most = 0, sum = 0;
        var first = 0;
        foreach (var (number, count) in counts)
        {
            sum += count;
            while (number - counts[first].Number >= length)
            {
                sum -= counts[first++].Count;
            }

            if (sum >= most)
            {
                most = sum;
                best = new TimelineRange(counts[first].Number, number);
            }
        }

        return best;
    }
}
