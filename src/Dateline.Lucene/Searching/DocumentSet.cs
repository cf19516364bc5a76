using System.Runtime.InteropServices;
using Dateline.Lucene.Matching;
using Lucene.Net.Util;

namespace Dateline.Lucene.Searching;

/// <summary>A set of documents of a snapshot: one bit per document, segment by segment. Not changed once it is built.</summary>
internal sealed class DocumentSet
{
    private readonly int[] _counts;

    /// <summary>Creates a set of the given bits.</summary>
    /// <param name="segments">The bits by segment, in the order of the snapshot.</param>
    public DocumentSet(FixedBitSet[] segments)
    {
        Segments = segments;
        _counts = new int[segments.Length];
        Array.Fill(_counts, -1);
    }

    /// <summary>The bits by segment.</summary>
    public FixedBitSet[] Segments { get; }

    /// <summary>True when the set is kept by its snapshot, so that what is known of it may be kept too.</summary>
    public bool IsKept { get; init; }

    /// <summary>The bits of one segment in words of 64 documents; those behind its last document are 0.</summary>
    public ReadOnlySpan<ulong> Words(int segment) =>
        MemoryMarshal.Cast<long, ulong>(Segments[segment].GetBits().AsSpan(0, FixedBitSet.Bits2words(Segments[segment].Length)));

    /// <summary>How many documents are in the set.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            for (var segment = 0; segment < Segments.Length; segment++)
            {
                count += CountOf(segment);
            }

            return count;
        }
    }

    /// <summary>The documents in all of some sets: the set itself when there is one, null when there is none.</summary>
    public static DocumentSet? Intersect(IReadOnlyList<DocumentSet> sets)
    {
        if (sets.Count < 2)
        {
            return sets.Count == 0 ? null : sets[0];
        }

        var both = sets[0].And(sets[1]);
        foreach (var set in sets.Skip(2))
        {
            for (var segment = 0; segment < both.Segments.Length; segment++)
            {
                both.Segments[segment].And(set.Segments[segment]);
            }
        }

        return both;
    }

    /// <summary>How many documents of a segment are in the set; counted when asked for the first time. Two threads may find the same at once.</summary>
    public int CountOf(int segment) => _counts[segment] >= 0 ? _counts[segment] : _counts[segment] = BitWords.Count(Words(segment));

    /// <summary>Tells how many documents of a segment are in the set, where that is known without counting.</summary>
    public void SetCount(int segment, int count) => _counts[segment] = count;

    /// <summary>The documents in both sets.</summary>
    public DocumentSet And(DocumentSet other) => Combine(other, (bits, others) => bits.And(others));

    /// <summary>The documents in either set.</summary>
    public DocumentSet Or(DocumentSet other) => Combine(other, (bits, others) => bits.Or(others));

    /// <summary>The documents in this set and not in the other.</summary>
    public DocumentSet AndNot(DocumentSet other) => Combine(other, (bits, others) => bits.AndNot(others));

    private DocumentSet Combine(DocumentSet other, Action<FixedBitSet, FixedBitSet> combine)
    {
        var segments = new FixedBitSet[Segments.Length];
        for (var segment = 0; segment < segments.Length; segment++)
        {
            segments[segment] = Segments[segment].Clone();
            combine(segments[segment], other.Segments[segment]);
        }

        return new DocumentSet(segments);
    }
}
