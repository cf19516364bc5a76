using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Dateline.Lucene.Matching;

/// <summary>The documents of a frequent term by block. Immutable.</summary>
internal sealed class PostingBlocks
{
    /// <summary>What stands for a share of 1 in the bounds, which are rounded up.</summary>
    public const int WholeShare = byte.MaxValue;

    private readonly int[] _starts;
    private readonly byte[] _before;
    private readonly byte[] _places;
    private readonly byte[] _bounds;
    private readonly ulong[]? _bits;

    /// <summary>Wraps the arrays.</summary>
    /// <param name="starts">The first posting of each group, and behind them the number of postings.</param>
    /// <param name="before">How many postings of its group are before each block, and behind them none.</param>
    /// <param name="places">The place of each document in its group.</param>
    /// <param name="bounds">By block, the greatest of the shares that its documents get, in parts of <see cref="WholeShare"/>.</param>
    /// <param name="bits">The documents as bits, for a term in so many that this is quicker to read; null for others.</param>
    /// <param name="averageLength">The average length of the field when the bounds were computed.</param>
    public PostingBlocks(int[] starts, byte[] before, byte[] places, byte[] bounds, ulong[]? bits, float averageLength)
    {
        _starts = starts;
        _before = before;
        _places = places;
        _bounds = bounds;
        _bits = bits;
        AverageLength = averageLength;
        GreatestShare = (float)bounds.Max() / WholeShare;
    }

    /// <summary>The average length of the field when the bounds were computed.</summary>
    public float AverageLength { get; }

    /// <summary>The greatest share that any document gets, rounded up.</summary>
    public float GreatestShare { get; }

    /// <summary>The documents as bits; null when the term is not that frequent.</summary>
    public ulong[]? Bits => _bits;

    /// <summary>The place in its group of each document.</summary>
    public ReadOnlySpan<byte> Places => _places;

    /// <summary>Memory held, in bytes.</summary>
    public long Bytes => 200 + (4L * _starts.Length) + _before.Length + _places.Length + _bounds.Length + (8L * (_bits?.Length ?? 0));

    /// <summary>Adds the documents to a set.</summary>
    public void AddTo(Span<ulong> words)
    {
        if (_bits is not null)
        {
            BitWords.Or(words, _bits);
            return;
        }

        for (var group = 0; group < _starts.Length - 1; group++)
        {
            var four = words[(group * DocumentBlock.GroupBlocks)..];
            foreach (var place in _places.AsSpan(_starts[group].._starts[group + 1]))
            {
                four[place >> DocumentBlock.Shift] |= 1UL << place;
            }
        }
    }

    /// <summary>Adds to each block's bound what the term can add there.</summary>
    /// <param name="weight">What the term adds for a share of 1.</param>
    /// <param name="bounds">By block.</param>
    public void AddBounds(float weight, Span<float> bounds)
    {
        var part = weight / WholeShare;
        var shares = MemoryMarshal.Cast<byte, Vector<byte>>(_bounds);
        var sums = MemoryMarshal.Cast<float, Vector<float>>(bounds);
        for (var i = 0; i < shares.Length; i++)
        {
            Vector.Widen(shares[i], out var low, out var high);
            Vector.Widen(low, out var first, out var second);
            Vector.Widen(high, out var third, out var fourth);
            sums[4 * i] += Vector.ConvertToSingle(first) * part;
            sums[(4 * i) + 1] += Vector.ConvertToSingle(second) * part;
            sums[(4 * i) + 2] += Vector.ConvertToSingle(third) * part;
            sums[(4 * i) + 3] += Vector.ConvertToSingle(fourth) * part;
        }

        for (var block = shares.Length * Vector<byte>.Count; block < _bounds.Length; block++)
        {
            bounds[block] += _bounds[block] * part;
        }
    }

    /// <summary>The postings of a block, as the first and the one behind the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (int Start, int End) InBlock(int block) => (StartOf(block), StartOf(block + 1));

    /// <summary>The posting of a document; negative when it does not have the term.</summary>
    public int Find(int document)
    {
        var block = document >> DocumentBlock.Shift;
        if (_bits is not null)
        {
            var bit = 1UL << document;
            return (_bits[block] & bit) == 0 ? -1 : StartOf(block) + BitOperations.PopCount(_bits[block] & (bit - 1));
        }

        var (start, end) = InBlock(block);
        var index = _places.AsSpan(start, end - start).IndexOf((byte)document);
        return index < 0 ? -1 : start + index;
    }

    private int StartOf(int block) => _starts[block / DocumentBlock.GroupBlocks] + _before[block];
}
