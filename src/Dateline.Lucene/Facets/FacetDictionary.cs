namespace Dateline.Lucene.Facets;

/// <summary>
/// All values of one facet over the segments of a snapshot. A value's global ordinal is its place in the order of names, so that
/// ties by name are ties by ordinal. Built once per snapshot by merging the segments' sorted values.
/// </summary>
internal sealed class FacetDictionary
{
    private readonly int[]?[] _globalOrdinals;

    private FacetDictionary(string[] values, int[]?[] globalOrdinals)
    {
        Values = values;
        _globalOrdinals = globalOrdinals;
    }

    /// <summary>The values by global ordinal, in <see cref="ValueOrder"/>; also those of deleted documents.</summary>
    public string[] Values { get; }

    /// <summary>Merges the columns of the segments, in their order.</summary>
    public static FacetDictionary Merge(IReadOnlyList<OrdinalColumn> segments)
    {
        if (segments.Count == 1)
        {
            return new FacetDictionary(segments[0].Values, [null]);
        }

        var maps = segments.Select(segment => new int[segment.Values.Length]).ToArray();
        var next = new int[segments.Count];
        var heads = new PriorityQueue<int, string>(ValueOrder.Instance);
        for (var segment = 0; segment < segments.Count; segment++)
        {
            Advance(segment);
        }

        var values = new List<string>();
        while (heads.TryDequeue(out var segment, out var value))
        {
            if (values.Count == 0 || values[^1] != value)
            {
                values.Add(value);
            }

            maps[segment][next[segment]++] = values.Count - 1;
            Advance(segment);
        }

        return new FacetDictionary([.. values], maps);

        void Advance(int segment)
        {
            if (next[segment] < segments[segment].Values.Length)
            {
                heads.Enqueue(segment, segments[segment].Values[next[segment]]);
            }
        }
    }

    /// <summary>The global ordinals of a segment's values; null where they are the same.</summary>
    public int[]? GlobalOrdinals(int segment) => _globalOrdinals[segment];

    /// <summary>The global ordinal of a value; negative when there is no such value, the complement of where it would stand.</summary>
    public int IndexOf(string value) => Array.BinarySearch(Values, value, ValueOrder.Instance);
}
