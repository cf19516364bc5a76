using System.Buffers;
using System.Numerics;
using Dateline.Lucene.Searching;

namespace Dateline.Lucene.Facets;

/// <summary>
/// A set of documents as numbers, segment by segment, so that several facets can be counted without looking for its bits again. Of a segment
/// of which most documents are in the set, those that are not are listed.
/// </summary>
internal sealed class DocumentList : IDisposable
{
    /// <summary>In smaller segments the documents of the set are listed, whatever their number.</summary>
    private const int LeastComplement = 1024;

    /// <summary>Bits are turned to numbers so many at once, of which the last may be none.</summary>
    private const int Batch = 4;

    private readonly DocumentSet _set;
    private readonly int[] _documents;

    /// <summary>Where the documents of each segment begin; behind those of each there is room for a batch.</summary>
    private readonly int[] _starts;
    private readonly bool[] _isComplement;
    private readonly bool[] _isListed;

    /// <summary>Lists a set.</summary>
    /// <param name="set">The set, which must stay as it is as long as the list is used.</param>
    public DocumentList(DocumentSet set)
    {
        _set = set;
        var segments = set.Segments.Length;
        _starts = new int[segments + 1];
        _isComplement = new bool[segments];
        _isListed = new bool[segments];
        for (var segment = 0; segment < segments; segment++)
        {
            var documents = set.Segments[segment].Length;
            var matched = set.CountOf(segment);
            _isComplement[segment] = documents >= LeastComplement && 2 * matched > documents;
            _starts[segment + 1] = _starts[segment] + (_isComplement[segment] ? documents - matched : matched) + Batch;
        }

        _documents = ArrayPool<int>.Shared.Rent(_starts[^1]);
    }

    /// <summary>How many documents are listed.</summary>
    public int Count => _starts[^1] - (Batch * _isListed.Length);

    /// <summary>True when the documents listed of some segment are those that are not in the set.</summary>
    public bool HasComplement => Array.IndexOf(_isComplement, true) >= 0;

    /// <summary>The set.</summary>
    public DocumentSet Set => _set;

    /// <summary>True when the documents listed of a segment are those that are not in the set.</summary>
    public bool IsComplement(int segment) => _isComplement[segment];

    /// <summary>How many documents are listed of a segment.</summary>
    public int CountOf(int segment) => _starts[segment + 1] - _starts[segment] - Batch;

    /// <summary>The documents listed of a segment; they are looked for when asked for the first time.</summary>
    public ReadOnlySpan<int> Documents(int segment)
    {
        var documents = _documents.AsSpan(_starts[segment], CountOf(segment));
        if (!_isListed[segment])
        {
            List(segment);
            _isListed[segment] = true;
        }

        return documents;
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<int>.Shared.Return(_documents);

    private void List(int segment)
    {
        var words = _set.Words(segment);
        var flip = _isComplement[segment] ? ulong.MaxValue : 0;
        var last = _set.Segments[segment].Length & 63;
        var next = _starts[segment];
        for (var word = 0; word < words.Length; word++)
        {
            var bits = words[word] ^ flip;
            if (word == words.Length - 1 && last != 0)
            {
                bits &= (1UL << last) - 1;
            }

            // The number of rounds is easier to foresee than the number of bits.
            var count = BitOperations.PopCount(bits);
            for (var i = 0; i < count; i += Batch)
            {
                for (var j = 0; j < Batch; j++)
                {
                    _documents[next + i + j] = (word << 6) + BitOperations.TrailingZeroCount(bits);
                    bits &= bits - 1;
                }
            }

            next += count;
        }
    }
}
