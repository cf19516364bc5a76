using Lucene.Net.Index;

namespace Dateline.Lucene.Matching;

/// <summary>One segment while a query is matched in it, with the working memory for that, which is given back at the end.</summary>
/// <param name="leaf">The segment.</param>
/// <param name="postings">Its decoded terms.</param>
internal sealed class MatchSegment(AtomicReaderContext leaf, SegmentPostings postings) : IDisposable
{
    private readonly List<long[]> _rented = [];

    /// <summary>Its place among the segments.</summary>
    public int Index => leaf.Ord;

    /// <summary>The segment in Lucene's form.</summary>
    public AtomicReaderContext Leaf => leaf;

    /// <summary>The segment's reader.</summary>
    public AtomicReader Reader => leaf.AtomicReader;

    /// <summary>Its decoded terms.</summary>
    public SegmentPostings Postings => postings;

    /// <summary>Documents, deleted ones included.</summary>
    public int Documents => leaf.AtomicReader.MaxDoc;

    /// <summary>An empty set of documents, padded to whole blocks, valid until the segment is left; see <see cref="BitWords.Of"/>.</summary>
    public long[] Rent()
    {
        var words = postings.RentWords();
        _rented.Add(words);
        return words;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var words in _rented)
        {
            postings.ReturnWords(words);
        }

        _rented.Clear();
    }
}
