using System.Buffers;

namespace Dateline.Lucene.Matching;

/// <summary>Lays postings out that come in the order of documents.</summary>
/// <param name="documents">Documents of the segment, deleted ones included.</param>
/// <param name="capacity">Postings expected.</param>
internal sealed class PostingsBuilder(int documents, int capacity) : IDisposable
{
    /// <summary>A term with at least one posting for so many blocks is laid out by block; a rarer one is a list.</summary>
    private const int BlocksPerPosting = 2;

    /// <summary>A term in at least one of so many documents has bits too, which then take no more memory than half of its places.</summary>
    private const int DocumentsPerPosting = 16;

    private int[] _documents = ArrayPool<int>.Shared.Rent(Math.Max(capacity, 16));
    private byte[] _frequencies = ArrayPool<byte>.Shared.Rent(Math.Max(capacity, 16));
    private List<(int Posting, int Frequency)>? _many;

    /// <summary>Postings so far.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a posting.</summary>
    /// <param name="document">The document; greater than that of the posting before.</param>
    /// <param name="frequency">How often it has the term.</param>
    public void Add(int document, int frequency)
    {
        if (Count == _documents.Length || Count == _frequencies.Length)
        {
            Grow();
        }

        _documents[Count] = document;
        _frequencies[Count] = (byte)Math.Min(frequency, TermPostings.ManyOccurrences);
        if (frequency >= TermPostings.ManyOccurrences)
        {
            (_many ??= []).Add((Count, frequency));
        }

        Count++;
    }

    /// <summary>The postings.</summary>
    /// <param name="scoring">By what the bounds of blocks are computed.</param>
    /// <param name="norms">The lengths of the segment's documents in the field; null where the field has none.</param>
    public TermPostings Build(FieldScoring scoring, byte[]? norms)
    {
        var frequencies = _frequencies[..Count];
        (int, int)[] many = _many is null ? [] : [.. _many];
        var blocks = DocumentBlock.Count(documents);
        if ((long)Count * BlocksPerPosting < blocks)
        {
            return Count == 0 ? TermPostings.Empty : new TermPostings(_documents[..Count], frequencies, many);
        }

        var starts = new int[blocks + 1];
        var places = new byte[Count];
        var bounds = new float[blocks];
        var next = 0;
        for (var block = 0; block < blocks; block++)
        {
            starts[block] = next;
            for (; next < Count && _documents[next] >> DocumentBlock.Shift == block; next++)
            {
                places[next] = (byte)_documents[next];
                bounds[block] = Math.Max(bounds[block], scoring.Share(FrequencyOf(next), norms is null ? null : norms[_documents[next]]));
            }
        }

        starts[blocks] = next;
        return new TermPostings(starts, places, frequencies, many, bounds, Bits(), scoring.AverageLength);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_documents);
        ArrayPool<byte>.Shared.Return(_frequencies);
        (_documents, _frequencies) = ([], []);
    }

    private int FrequencyOf(int posting) => _frequencies[posting] < TermPostings.ManyOccurrences
        ? _frequencies[posting]
        : _many!.Find(many => many.Posting == posting).Frequency;

    private ulong[]? Bits()
    {
        if ((long)Count * DocumentsPerPosting < documents)
        {
            return null;
        }

        var bits = new ulong[DocumentBlock.Count(documents) * DocumentBlock.Words];
        foreach (var document in _documents.AsSpan(0, Count))
        {
            bits[document >> 6] |= 1UL << document;
        }

        return bits;
    }

    private void Grow()
    {
        var wider = ArrayPool<int>.Shared.Rent(2 * Count);
        _documents.AsSpan(0, Count).CopyTo(wider);
        ArrayPool<int>.Shared.Return(_documents);
        _documents = wider;
        var more = ArrayPool<byte>.Shared.Rent(2 * Count);
        _frequencies.AsSpan(0, Count).CopyTo(more);
        ArrayPool<byte>.Shared.Return(_frequencies);
        _frequencies = more;
    }
}
