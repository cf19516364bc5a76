namespace Dateline.Lucene.Facets;

/// <summary>How the values of documents are laid out in rows.</summary>
/// <param name="Stride">Ordinals in a row: 0, 1, 2, 4 or 8.</param>
/// <param name="IsLeaves">
/// True when a row holds the deepest value for the others, which are what is above it: the day for its month and year. Documents with
/// values of several branches are kept apart then.
/// </param>
internal readonly record struct RowLayout(int Stride, bool IsLeaves)
{
    private const int MaxStride = 8;

    /// <summary>What a place in a row costs to count, used or not, in nanoseconds; measured, as are the two below.</summary>
    private const double PlaceCost = 0.7;

    /// <summary>What a document costs whose values are kept apart.</summary>
    private const double SurplusCost = 5;

    /// <summary>What each of its values costs.</summary>
    private const double SurplusValueCost = 1;

    /// <summary>The layout that is counted fastest.</summary>
    /// <param name="values">The values of the documents.</param>
    /// <param name="dictionary">The values of the facet.</param>
    public static RowLayout Choose(DocumentValues values, FacetDictionary dictionary)
    {
        var lengths = new int[MaxStride + 2];
        long branching = 0, branchingValues = 0;
        for (var document = 0; document < values.Count; document++)
        {
            var ordinals = values[document];
            lengths[Math.Min(ordinals.Length, MaxStride + 1)]++;
            if (!IsBranch(ordinals, dictionary))
            {
                branching++;
                branchingValues += ordinals.Length;
            }
        }

        var best = new RowLayout(1, IsLeaves: true);
        var least = (PlaceCost * values.Count) + (SurplusCost * branching) + (SurplusValueCost * branchingValues);
        foreach (var stride in (ReadOnlySpan<int>)[8, 4, 2, 1, 0])
        {
            var cost = PlaceCost * stride * values.Count;
            for (var length = stride + 1; length < lengths.Length; length++)
            {
                cost += lengths[length] * (SurplusCost + (SurplusValueCost * (length - stride)));
            }

            if (cost <= least)
            {
                (best, least) = (new RowLayout(stride, IsLeaves: false), cost);
            }
        }

        return best;
    }

    /// <summary>What of a document's values stands in its row.</summary>
    public ReadOnlySpan<int> Row(ReadOnlySpan<int> ordinals, FacetDictionary dictionary) => !IsLeaves
        ? ordinals[..Math.Min(ordinals.Length, Stride)]
        : IsBranch(ordinals, dictionary) ? ordinals[Math.Max(ordinals.Length - 1, 0)..] : [];

    /// <summary>What is kept apart.</summary>
    public ReadOnlySpan<int> Surplus(ReadOnlySpan<int> ordinals, FacetDictionary dictionary) => !IsLeaves
        ? ordinals[Math.Min(ordinals.Length, Stride)..]
        : IsBranch(ordinals, dictionary) ? [] : ordinals;

    /// <summary>True when each value is above the next one, and there is nothing above the first.</summary>
    private static bool IsBranch(ReadOnlySpan<int> ordinals, FacetDictionary dictionary)
    {
        var above = 0;
        foreach (var ordinal in ordinals)
        {
            if (dictionary.Parents[ordinal] != above)
            {
                return false;
            }

            above = ordinal;
        }

        return true;
    }
}
