using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Dateline.Lucene.Facets;

/// <summary>
/// The documents of each value of a segment: as a list, or as bits where those take less. With them a value is counted by itself, which is
/// for few frequent values of a large set less than to count all values of its documents.
/// </summary>
internal sealed class ValueDocuments
{
    /// <summary>With a document in so many, bits take less than a list.</summary>
    private const int BitsPerNumber = 32;

    /// <summary>So many values ahead, lists are asked for.</summary>
    private const int Ahead = 16;

    private readonly int[] _starts;
    private readonly int[] _lists;
    private readonly Dictionary<int, ulong[]> _bits = [];

    /// <summary>Takes postings over.</summary>
    /// <param name="documents">Documents of the segment.</param>
    /// <param name="postings">Its values with their documents.</param>
    public ValueDocuments(int documents, FacetPostings postings)
    {
        _starts = new int[postings.Values.Length + 1];

        // With one more, so that there is something to read where the last list is empty.
        _lists = new int[1 + Enumerable.Range(0, postings.Values.Length).Where(value => !IsFrequent(value)).Sum(value => postings.Documents(value).Length)];
        for (var value = 0; value < postings.Values.Length; value++)
        {
            var list = postings.Documents(value);
            _starts[value + 1] = _starts[value];
            if (IsFrequent(value))
            {
                _bits.Add(value, BitsOf(list, documents));
            }
            else
            {
                list.CopyTo(_lists.AsSpan(_starts[value]));
                _starts[value + 1] += list.Length;
            }
        }

        bool IsFrequent(int value) => postings.Documents(value).Length > documents / BitsPerNumber;
    }

    /// <summary>Memory held, in bytes.</summary>
    public long Bytes => ((_starts.LongLength + _lists.Length) * sizeof(int)) + _bits.Values.Sum(bits => bits.LongLength * sizeof(ulong));

    /// <summary>How many documents of a set have a value.</summary>
    /// <param name="value">The place of the value in the segment.</param>
    /// <param name="words">The set, in words of 64 documents; has all documents of the segment.</param>
    public int Count(int value, ReadOnlySpan<ulong> words)
    {
        var count = 0;
        var list = _lists.AsSpan(_starts[value].._starts[value + 1]);
        if (list.IsEmpty)
        {
            ReadOnlySpan<ulong> bits = _bits[value];
            words = words[..bits.Length];
            for (var word = 0; word < bits.Length; word++)
            {
                count += BitOperations.PopCount(bits[word] & words[word]);
            }
        }

        ref var first = ref MemoryMarshal.GetReference(words);
        foreach (var document in list)
        {
            count += (int)(Word(ref first, document) & 1);
        }

        return count;
    }

    /// <summary>Sets the counters to 1 that are 0 and of values that some document of a set has.</summary>
    /// <param name="words">The set, in words of 64 documents; has all documents of the segment.</param>
    /// <param name="ordinals">The ordinal of each value.</param>
    /// <param name="counters">The counters by ordinal.</param>
    public void Mark(ReadOnlySpan<ulong> words, int[] ordinals, int[] counters)
    {
        foreach (var value in _bits.Keys)
        {
            if (counters[ordinals[value]] == 0 && Count(value, words) > 0)
            {
                counters[ordinals[value]] = 1;
            }
        }

        var open = ArrayPool<int>.Shared.Rent(ordinals.Length + 1);
        foreach (var value in open.AsSpan(0, MarkByFirst(words, ordinals, counters, open)))
        {
            if (HasAny(value, words))
            {
                counters[ordinals[value]] = 1;
            }
        }

        ArrayPool<int>.Shared.Return(open);
    }

    /// <summary>
    /// Looks at the first four documents of each value, of which in a large set one nearly always is in it; without a branch on that, since it
    /// cannot be foreseen.
    /// </summary>
    /// <returns>How many values are open after that.</returns>
    private int MarkByFirst(ReadOnlySpan<ulong> words, int[] ordinals, int[] counters, int[] open)
    {
        ref var set = ref MemoryMarshal.GetReference(words);
        ref var lists = ref MemoryMarshal.GetArrayDataReference(_lists);
        var found = 0;
        for (var value = 0; value < ordinals.Length; value++)
        {
            if (Sse.IsSupported)
            {
                Prefetch(ref Unsafe.Add(ref lists, _starts[Math.Min(value + Ahead, ordinals.Length)]));
            }

            ref var counter = ref counters[ordinals[value]];
            if (counter != 0)
            {
                // So it is for nearly all values, or for nearly none.
                continue;
            }

            var first = _starts[value];
            var last = Math.Max(first, _starts[value + 1] - 1);
            var any = Word(ref set, Unsafe.Add(ref lists, first)) |
                Word(ref set, Unsafe.Add(ref lists, Math.Min(first + 1, last))) |
                Word(ref set, Unsafe.Add(ref lists, Math.Min(first + 2, last))) |
                Word(ref set, Unsafe.Add(ref lists, Math.Min(first + 3, last)));

            // All bits are 1 where the list is not empty.
            var hasList = (first - _starts[value + 1]) >> 31;
            counter = (int)(any & 1) & hasList;
            open[found] = value;
            found += counter == 0 ? 1 : 0;
        }

        return found;
    }

    private bool HasAny(int value, ReadOnlySpan<ulong> words)
    {
        foreach (var document in _lists.AsSpan(_starts[value].._starts[value + 1]))
        {
            if ((words[document >> 6] >> document & 1) != 0)
            {
                return true;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Prefetch(ref int list) => Sse.Prefetch0(Unsafe.AsPointer(ref list));

    /// <summary>The bits of a set from a document on, which is within the set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Word(ref ulong first, int document) => Unsafe.Add(ref first, document >> 6) >> document;

    private static ulong[] BitsOf(ReadOnlySpan<int> list, int documents)
    {
        var bits = new ulong[(documents + 63) / 64];
        foreach (var document in list)
        {
            bits[document >> 6] |= 1UL << document;
        }

        return bits;
    }
}
