using System.Runtime.CompilerServices;

namespace Dateline.Lucene.Matching;

/// <summary>
/// The documents of one term in one segment, decoded: two bytes a posting, and what is needed to leave whole blocks of documents aside.
/// Immutable; deleted documents are among them, as they are in the index.
/// </summary>
/// <remarks>
/// A frequent term is laid out by block (<see cref="DocumentBlock"/>): the places, the frequencies, how many postings a block has, and the
/// greatest share of the term's weight that one of its documents gets. A rare term is a list of document numbers.
/// </remarks>
internal sealed class TermPostings
{
    /// <summary>Stands in the frequencies for this many occurrences or more, which are kept apart.</summary>
    public const byte ManyOccurrences = byte.MaxValue;

    /// <summary>A term that nothing has.</summary>
    public static readonly TermPostings Empty = new([], [], []);

    private readonly int[]? _documents;
    private readonly PostingBlocks? _blocks;
    private readonly byte[] _frequencies;
    private readonly (int Posting, int Frequency)[] _many;

    /// <summary>Makes the postings of a rare term.</summary>
    /// <param name="documents">The documents, ascending.</param>
    /// <param name="frequencies">The frequency of each.</param>
    /// <param name="many">The postings with <see cref="ManyOccurrences"/> or more, ascending.</param>
    public TermPostings(int[] documents, byte[] frequencies, (int Posting, int Frequency)[] many)
        : this(frequencies, many) => _documents = documents;

    /// <summary>Makes the postings of a frequent term.</summary>
    /// <param name="blocks">The documents.</param>
    /// <param name="frequencies">The frequency of each.</param>
    /// <param name="many">The postings with <see cref="ManyOccurrences"/> or more, ascending.</param>
    public TermPostings(PostingBlocks blocks, byte[] frequencies, (int Posting, int Frequency)[] many)
        : this(frequencies, many) => _blocks = blocks;

    private TermPostings(byte[] frequencies, (int Posting, int Frequency)[] many) => (_frequencies, _many) = (frequencies, many);

    /// <summary>How many documents have the term.</summary>
    public int Count => _frequencies.Length;

    /// <summary>The documents of a rare term; empty for a frequent one.</summary>
    public ReadOnlySpan<int> Documents => _documents;

    /// <summary>The documents of a frequent term; null for a rare one.</summary>
    public PostingBlocks? Blocks => _blocks;

    /// <summary>The frequency of each posting, <see cref="ManyOccurrences"/> at the most.</summary>
    public ReadOnlySpan<byte> Frequencies => _frequencies;

    /// <summary>Memory held, in bytes.</summary>
    public long Bytes => 120 + _frequencies.Length + (8L * _many.Length) + (4L * (_documents?.Length ?? 0)) + (_blocks?.Bytes ?? 0);

    /// <summary>Adds the documents to a set.</summary>
    /// <param name="words">The set, over the whole segment.</param>
    public void AddTo(Span<ulong> words)
    {
        if (_blocks is not null)
        {
            _blocks.AddTo(words);
            return;
        }

        BitWords.Add(words, Documents);
    }

    /// <summary>Keeps of a set the documents that have the term.</summary>
    /// <param name="words">The set, over the whole segment.</param>
    /// <param name="scratch">As many words, for this method's use.</param>
    public void Restrict(Span<ulong> words, Span<ulong> scratch)
    {
        if (_blocks?.Bits is { } bits)
        {
            BitWords.And(words, bits);
            return;
        }

        scratch.Clear();
        AddTo(scratch);
        BitWords.And(words, scratch);
    }

    /// <summary>The postings of a block, as the first and the one behind the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (int Start, int End) InBlock(int block) => _blocks is not null ? _blocks.InBlock(block) : InList(block);

    /// <summary>The place in its block of a posting's document.</summary>
    public int PlaceOf(int posting) => (_blocks is not null ? _blocks.Places[posting] : _documents![posting]) & DocumentBlock.Mask;

    /// <summary>The posting of a document; negative when it does not have the term.</summary>
    public int Find(int document) => _blocks is not null ? _blocks.Find(document) : Array.BinarySearch(_documents!, document);

    /// <summary>How often a posting's document has the term.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FrequencyOf(int posting)
    {
        var frequency = _frequencies[posting];
        return frequency < ManyOccurrences ? frequency : Many(posting);
    }

    private int Many(int posting) =>
        _many[Array.BinarySearch(_many, (posting, 0), Comparer<(int Posting, int Frequency)>.Create((left, right) => left.Posting - right.Posting))].Frequency;

    private (int Start, int End) InList(int block)
    {
        var start = Array.BinarySearch(_documents!, block << DocumentBlock.Shift);
        start = start < 0 ? ~start : start;
        var end = start;
        while (end < _documents!.Length && _documents[end] >> DocumentBlock.Shift == block)
        {
            end++;
        }

        return (start, end);
    }
}
