using System.Buffers;

namespace Dateline.Lucene.Matching;

/// <summary>Lays postings out that come in the order of documents.</summary>
/// <param name="documents">Documents of the segment, deleted ones included.</param>
/// <param name="capacity">Postings expected.</param>
internal sealed class PostingsBuilder(int documents, int capacity) : IDisposable
{
    /// <summary>A term with at least one posting in so many blocks is laid out by block; a rarer one takes less memory as a list.</summary>
    private const int BlocksPerPosting = 4;

    /// <summary>A term in at least one of so many documents has bits too, which take four times the memory of its places at the worst.</summary>
    private const int DocumentsPerPosting = 32;

    private int[] _documents = ArrayPool<int>.Shared.Rent(Math.Max(capacity, 16));
    private byte[] _frequencies = ArrayPool<byte>.Shared.Rent(Math.Max(capacity, 16));
    private List<(int Posting, int Frequency)>? _many;

    /// <summary>Postings so far.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a posting, or none when the document does not have the term; without a branch on that, since it cannot be foreseen.</summary>
    /// <param name="document">The document; greater than that of the posting before.</param>
    /// <param name="frequency">How often it has the term, 0 for not at all.</param>
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

        Count += frequency > 0 ? 1 : 0;
    }

    /// <summary>The postings.</summary>
    /// <param name="scoring">By what the bounds of blocks are computed.</param>
    /// <param name="norms">The lengths of the segment's documents in the field; null where the field has none.</param>
    public TermPostings Build(FieldScoring scoring, byte[]? norms)
    {
        var frequencies = _frequencies[..Count];
        (int, int)[] many = _many is null ? [] : [.. _many];
        return Count == 0 ? TermPostings.Empty
            : (long)Count * BlocksPerPosting < DocumentBlock.Blocks(documents) ? new TermPostings(_documents[..Count], frequencies, many)
            : new TermPostings(BuildBlocks(scoring, norms), frequencies, many);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_documents);
        ArrayPool<byte>.Shared.Return(_frequencies);
        (_documents, _frequencies) = ([], []);
    }

    private PostingBlocks BuildBlocks(FieldScoring scoring, byte[]? norms)
    {
        var starts = new int[DocumentBlock.Groups(documents) + 1];
        var before = new byte[DocumentBlock.Blocks(documents) + 1];
        var bounds = new byte[DocumentBlock.Blocks(documents)];
        var places = new byte[Count];
        var next = 0;
        for (var block = 0; block < bounds.Length; block++)
        {
            var group = block / DocumentBlock.GroupBlocks;
            starts[group] = block % DocumentBlock.GroupBlocks == 0 ? next : starts[group];
            before[block] = (byte)(next - starts[group]);
            var greatest = 0f;
            for (; next < Count && _documents[next] >> DocumentBlock.Shift == block; next++)
            {
                places[next] = (byte)_documents[next];
                greatest = Math.Max(greatest, scoring.Share(FrequencyOf(next), norms is null ? null : norms[_documents[next]]));
            }

            bounds[block] = (byte)MathF.Ceiling(greatest * PostingBlocks.WholeShare);
        }

        starts[^1] = next;
        return new PostingBlocks(starts, before, places, bounds, Bits(), scoring.AverageLength);
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

        var bits = new ulong[DocumentBlock.Blocks(documents)];
        BitWords.Add(bits, _documents.AsSpan(0, Count));
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
