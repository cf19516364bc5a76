namespace Dateline.Lucene.Facets;

/// <summary>How the values of documents are laid out in rows.</summary>
/// <param name="Stride">Ordinals in a row: 0 or a power of two.</param>
/// <param name="IsLeaves">
/// True when a row holds the deepest value for the others, which are what is above it: the day for its month and year. Documents with
/// values of several branches are kept apart then.
/// </param>
internal readonly record struct RowLayout(int Stride, bool IsLeaves)
{
    /// <summary>What a place in a row costs to count, used or not, in nanoseconds; measured, as are those below.</summary>
    private const double PlaceCost = 0.6;

    /// <summary>What any document costs to be looked up among those whose values are kept apart.</summary>
    private const double LookUpCost = 1;

    /// <summary>What a document costs whose values are kept apart.</summary>
    private const double SurplusCost = 2.5;

    /// <summary>What each of its values costs.</summary>
    private const double SurplusValueCost = 0.7;

    /// <summary>The layout of leaves.</summary>
    public static RowLayout Leaves { get; } = new(1, IsLeaves: true);

    /// <summary>The layout that is counted fastest.</summary>
    /// <param name="values">The values of the documents.</param>
    /// <param name="dictionary">The values of the facet.</param>
    public static RowLayout Choose(DocumentValues values, FacetDictionary dictionary)
    {
        var (flat, least) = ChooseFlat(values);
        long branching = 0, branchingValues = 0;
        for (var document = 0; dictionary.IsTree && document < values.Count; document++)
        {
            if (!dictionary.IsBranch(values[document]))
            {
                branching++;
                branchingValues += values[document].Length;
            }
        }

        return dictionary.IsTree && CostOf(1, values.Count, branching, branchingValues) < least ? Leaves : flat;
    }

    /// <summary>The layout that is counted fastest of those that hold every value.</summary>
    public static (RowLayout Layout, double Cost) ChooseFlat(DocumentValues values)
    {
        var lengths = new List<int>();
        for (var document = 0; document < values.Count; document++)
        {
            var length = values[document].Length;
            while (lengths.Count <= length)
            {
                lengths.Add(0);
            }

            lengths[length]++;
        }

        var (best, least) = (0, double.MaxValue);
        for (var stride = 0; stride < 2 * lengths.Count; stride = Math.Max(1, 2 * stride))
        {
            long surplus = 0, surplusValues = 0;
            for (var length = stride + 1; length < lengths.Count; length++)
            {
                surplus += lengths[length];
                surplusValues += (long)lengths[length] * (length - stride);
            }

            if (CostOf(stride, values.Count, surplus, surplusValues) is var cost && cost < least)
            {
                (best, least) = (stride, cost);
            }
        }

        return (new RowLayout(best, IsLeaves: false), least);
    }

    /// <summary>How many of a document's values stand in its row.</summary>
    public int InRow(ReadOnlySpan<int> ordinals, FacetDictionary dictionary) => !IsLeaves
        ? Math.Min(ordinals.Length, Stride)
        : dictionary.IsBranch(ordinals) ? ordinals.Length : 0;

    private static double CostOf(int stride, int documents, long surplus, long surplusValues) =>
        (PlaceCost * stride * documents) + (surplus > 0 ? LookUpCost * documents : 0) + (SurplusCost * surplus) + (SurplusValueCost * surplusValues);
}
