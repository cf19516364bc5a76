using System.Numerics;

namespace Dateline.Lucene.Facets;

/// <summary>How many documents of a set have each value of a facet.</summary>
/// <param name="counts">The counts by ordinal; those below <see cref="FacetDictionary.FirstOrdinal"/> mean nothing.</param>
/// <param name="length">How many counts there are; the array may be longer.</param>
/// <param name="missing">How many documents have no value.</param>
/// <param name="documents">How many documents the set has.</param>
/// <param name="counted">The ordinals that may have a count, or whose count is asked for; null for all.</param>
/// <param name="values">How many values there are in the set; negative when that is to be counted.</param>
internal sealed class FacetCounts(int[] counts, int length, int missing, int documents, ArraySegment<int>? counted = null, int values = -1)
{
    private int _values = values;

    /// <summary>How many documents have no value.</summary>
    public int Missing => missing;

    /// <summary>How many documents the set has.</summary>
    public int Documents => documents;

    /// <summary>The ordinals that may have a count, or whose count is asked for; null for all.</summary>
    public ArraySegment<int>? Counted => counted;

    /// <summary>The counts by ordinal.</summary>
    public ReadOnlySpan<int> ByOrdinal => counts.AsSpan(0, length);

    /// <summary>The ordinals that have a count, in any order.</summary>
    public IEnumerable<int> Ordinals => (counted ?? Enumerable.Range(FacetDictionary.FirstOrdinal, length - FacetDictionary.FirstOrdinal))
        .Where(ordinal => counts[ordinal] > 0);

    /// <summary>How many values there are in the set; counted when asked for the first time.</summary>
    public int Values => _values >= 0 ? _values : _values = counted is { } some ? CountPositive(some) : CountPositive(ByOrdinal[FacetDictionary.FirstOrdinal..]);

    /// <summary>How many documents have the value of an ordinal.</summary>
    public int this[int ordinal] => counts[ordinal];

    /// <summary>The counts of those values that fit; the others have none.</summary>
    public FacetCounts Where(Func<int, bool> fits) => new(counts, length, missing, documents, Ordinals.Where(fits).ToArray());

    /// <summary>The same counts in memory of their own.</summary>
    public FacetCounts ToKept() => new(ByOrdinal.ToArray(), length, missing, documents, counted is { } some ? new ArraySegment<int>(some.ToArray()) : (ArraySegment<int>?)null, _values);

    /// <summary>How many counts are not 0; none is negative.</summary>
    public static int CountPositive(ReadOnlySpan<int> counts)
    {
        var zeros = Vector<int>.Zero;
        var at = 0;
        for (; at <= counts.Length - Vector<int>.Count; at += Vector<int>.Count)
        {
            // A lane that is equal is -1.
            zeros += Vector.Equals(new Vector<int>(counts[at..]), Vector<int>.Zero);
        }

        var positive = at + Vector.Sum(zeros);
        foreach (var count in counts[at..])
        {
            positive += count > 0 ? 1 : 0;
        }

        return positive;
    }

    private int CountPositive(ArraySegment<int> ordinals)
    {
        var positive = 0;
        foreach (var ordinal in ordinals)
        {
            positive += counts[ordinal] > 0 ? 1 : 0;
        }

        return positive;
    }
}
