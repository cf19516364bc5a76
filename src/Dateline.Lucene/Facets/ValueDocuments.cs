using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Dateline.Lucene.Matching;

namespace Dateline.Lucene.Facets;

/// <summary>
/// The documents of each value of a segment: as a list, or as bits where those take less. With them a value is counted by itself, which is
/// for few frequent values of a large set less than to count all values of its documents.
/// </summary>
internal sealed class ValueDocuments
{
    /// <summary>With a document in so many, bits take less than a list.</summary>
    private const int BitsPerNumber = 32;

    private readonly int[] _starts;
    private readonly int[] _lists;
    private readonly Dictionary<int, ulong[]> _bits = [];

    /// <summary>Takes postings over.</summary>
    /// <param name="documents">Documents of the segment.</param>
    /// <param name="postings">Its values with their documents.</param>
    public ValueDocuments(int documents, FacetPostings postings)
    {
        _starts = new int[postings.Values.Length + 1];
        _lists = new int[Enumerable.Range(0, postings.Values.Length).Where(value => !IsFrequent(value)).Sum(value => postings.Documents(value).Length)];
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
        var list = _lists.AsSpan(_starts[value].._starts[value + 1]);
        if (IsBits(value))
        {
            return BitWords.CountBoth(_bits[value], words);
        }

        var count = 0;
        ref var first = ref MemoryMarshal.GetReference(words);
        foreach (var document in list)
        {
            count += (int)(Word(ref first, document) & 1);
        }

        return count;
    }

    /// <summary>True when some document of a set has a value.</summary>
    /// <param name="value">The place of the value in the segment.</param>
    /// <param name="words">The set, in words of 64 documents; has all documents of the segment.</param>
    public bool HasAny(int value, ReadOnlySpan<ulong> words)
    {
        foreach (var document in _lists.AsSpan(_starts[value].._starts[value + 1]))
        {
            if (BitWords.Has(words, document))
            {
                return true;
            }
        }

        return IsBits(value) && BitWords.HaveCommon(_bits[value], words);
    }

    /// <summary>Has the documents of a value come from memory.</summary>
    /// <param name="value">The place of the value in the segment.</param>
    public void Prefetch(int value)
    {
        if (!IsBits(value))
        {
            Memory.Prefetch(ref _lists[_starts[value]]);
        }
    }

    /// <summary>Copies the first documents of a value.</summary>
    /// <param name="value">The place of the value in the segment.</param>
    /// <param name="documents">Where to.</param>
    /// <returns>How many were copied.</returns>
    public int CopyFirst(int value, Span<int> documents)
    {
        if (!IsBits(value))
        {
            var list = _lists.AsSpan(_starts[value].._starts[value + 1]);
            list[..Math.Min(list.Length, documents.Length)].CopyTo(documents);
            return Math.Min(list.Length, documents.Length);
        }

        var copied = 0;
        for (var document = 0; copied < documents.Length && document < 64 * _bits[value].Length; document++)
        {
            if (BitWords.Has(_bits[value], document))
            {
                documents[copied++] = document;
            }
        }

        return copied;
    }

    private bool IsBits(int value) => _starts[value] == _starts[value + 1];

    /// <summary>The bits of a set from a document on, which is within the set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Word(ref ulong first, int document) => Unsafe.Add(ref first, document >> 6) >> document;

    private static ulong[] BitsOf(ReadOnlySpan<int> list, int documents)
    {
        var bits = new ulong[BitWords.Length(documents)];
        BitWords.Add(bits, list);
        return bits;
    }
}
