using System.Runtime.CompilerServices;

namespace Dateline.Lucene.Matching;

/// <summary>
/// The documents of one term in one segment, decoded: two bytes a posting, and what is needed to leave whole blocks of documents aside.
/// Immutable; deleted documents are among them, as they are in the index.
/// </summary>
/// <remarks>
/// A frequent term is laid out by block: where each block's postings begin, the places in the block, the frequencies, and the greatest
/// share of the term's weight that a document of the block gets. A rare one is a list of document numbers.
/// </remarks>
internal sealed class TermPostings
{
    /// <summary>Stands in the frequencies for this many occurrences or more, which are kept apart.</summary>
    public const byte ManyOccurrences = byte.MaxValue;

    /// <summary>A term that nothing has.</summary>
    public static readonly TermPostings Empty = new([], [], []);

    private readonly int[]? _documents;
    private readonly int[]? _starts;
    private readonly byte[]? _places;
    private readonly byte[] _frequencies;
    private readonly float[]? _bounds;
    private readonly ulong[]? _bits;
    private readonly (int Posting, int Frequency)[] _many;

    /// <summary>Makes the postings of a rare term.</summary>
    /// <param name="documents">The documents, ascending.</param>
    /// <param name="frequencies">The frequency of each.</param>
    /// <param name="many">The postings with <see cref="ManyOccurrences"/> or more, ascending.</param>
    public TermPostings(int[] documents, byte[] frequencies, (int Posting, int Frequency)[] many)
    {
        _documents = documents;
        _frequencies = frequencies;
        _many = many;
    }

    /// <summary>Makes the postings of a frequent term.</summary>
    /// <param name="starts">The first posting of each block, and behind them the number of postings.</param>
    /// <param name="places">The place of each document in its block.</param>
    /// <param name="frequencies">The frequency of each.</param>
    /// <param name="many">The postings with <see cref="ManyOccurrences"/> or more, ascending.</param>
    /// <param name="bounds">By block, the greatest of the shares that its documents get under <paramref name="averageLength"/>.</param>
    /// <param name="bits">The documents as bits, for a term in so many that this is quicker to read; null for others.</param>
    /// <param name="averageLength">The average length of the field when the bounds were computed.</param>
    public TermPostings(
        int[] starts, byte[] places, byte[] frequencies, (int Posting, int Frequency)[] many, float[] bounds, ulong[]? bits, float averageLength)
    {
        _starts = starts;
        _places = places;
        _frequencies = frequencies;
        _many = many;
        _bounds = bounds;
        _bits = bits;
        AverageLength = averageLength;
    }

    /// <summary>How many documents have the term.</summary>
    public int Count => _frequencies.Length;

    /// <summary>The average length of the field when the bounds were computed; of no meaning for a rare term.</summary>
    public float AverageLength { get; }

    /// <summary>The greatest share of a document in each block; empty for a rare term.</summary>
    public ReadOnlySpan<float> Bounds => _bounds;

    /// <summary>The documents of a rare term; empty for a frequent one.</summary>
    public ReadOnlySpan<int> Documents => _documents;

    /// <summary>True for a term that is laid out by block.</summary>
    public bool IsByBlock => _starts is not null;

    /// <summary>The place in its block of each document of a frequent term.</summary>
    public ReadOnlySpan<byte> Places => _places;

    /// <summary>The frequency of each posting, <see cref="ManyOccurrences"/> at the most.</summary>
    public ReadOnlySpan<byte> Frequencies => _frequencies;

    /// <summary>Memory held, in bytes.</summary>
    public long Bytes =>
        160 + _frequencies.Length + (_places?.Length ?? 0) + (8L * _many.Length) + (8L * (_bits?.Length ?? 0)) +
        (4L * ((_documents?.Length ?? 0) + (_starts?.Length ?? 0) + (_bounds?.Length ?? 0)));

    /// <summary>Adds the documents to a set.</summary>
    /// <param name="words">The set, over the whole segment.</param>
    public void AddTo(Span<ulong> words)
    {
        if (_bits is not null)
        {
            BitWords.Or(words, _bits);
            return;
        }

        if (_starts is null)
        {
            foreach (var document in Documents)
            {
                words[document >> 6] |= 1UL << document;
            }

            return;
        }

        for (var block = 0; block < _starts.Length - 1; block++)
        {
            var four = words[(block * DocumentBlock.Words)..];
            foreach (var place in _places.AsSpan(_starts[block].._starts[block + 1]))
            {
                four[place >> 6] |= 1UL << place;
            }
        }
    }

    /// <summary>Keeps of a set the documents that have the term.</summary>
    /// <param name="words">The set, over the whole segment.</param>
    /// <param name="scratch">As many words, for this method's use.</param>
    public void Restrict(Span<ulong> words, Span<ulong> scratch)
    {
        if (_bits is not null)
        {
            BitWords.And(words, _bits);
            return;
        }

        scratch.Clear();
        AddTo(scratch);
        BitWords.And(words, scratch);
    }

    /// <summary>The postings of a block, as the first and the one behind the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (int Start, int End) InBlock(int block)
    {
        if (_starts is not null)
        {
            return (_starts[block], _starts[block + 1]);
        }

        var start = LowerBound(block << DocumentBlock.Shift);
        var end = start;
        while (end < _documents!.Length && _documents[end] >> DocumentBlock.Shift == block)
        {
            end++;
        }

        return (start, end);
    }

    /// <summary>The place in its block of a posting's document.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int PlaceOf(int posting) => _places is not null ? _places[posting] : _documents![posting] & DocumentBlock.Mask;

    /// <summary>The posting of a document; negative when it does not have the term.</summary>
    public int Find(int document)
    {
        if (_starts is null)
        {
            return Array.BinarySearch(_documents!, document);
        }

        var (start, end) = InBlock(document >> DocumentBlock.Shift);
        var index = _places.AsSpan(start, end - start).IndexOf((byte)document);
        return index < 0 ? -1 : start + index;
    }

    /// <summary>How often a posting's document has the term.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FrequencyOf(int posting)
    {
        var frequency = _frequencies[posting];
        return frequency < ManyOccurrences ? frequency : Many(posting);
    }

    private int Many(int posting)
    {
        foreach (var (candidate, frequency) in _many)
        {
            if (candidate == posting)
            {
                return frequency;
            }
        }

        return ManyOccurrences;
    }

    private int LowerBound(int document)
    {
        var index = Array.BinarySearch(_documents!, document);
        return index < 0 ? ~index : index;
    }
}
