using Dateline.Core.Queries;
using Dateline.Lucene.Facets;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Dateline.Lucene.Searching;

/// <summary>
/// What to do with every document that the words match, in one pass: note it, and rank it when the choices accept it. The counts
/// of the facets are taken from the noted set afterwards.
/// </summary>
internal sealed class MatchCollector : ICollector
{
    /// <summary>Documents between two looks at the cancellation.</summary>
    private const int CancellationInterval = 4096;

    private readonly ArchiveSnapshot _archive;
    private readonly DocumentSet? _accepted;
    private readonly SortOrder _sort;
    private readonly BoundedHeap<RankedDocument> _best;
    private readonly CancellationToken _cancellation;
    private readonly FixedBitSet[] _matches;
    private Scorer? _scorer;
    private FixedBitSet _segmentMatches = null!;
    private FixedBitSet? _segmentAccepted;
    private long[] _published = [];
    private int _docBase;
    private int _untilCancellation = CancellationInterval;

    /// <summary>Creates a collector for one search.</summary>
    /// <param name="archive">The snapshot.</param>
    /// <param name="accepted">The documents that the choices accept; null for all.</param>
    /// <param name="sort">The order of the hits.</param>
    /// <param name="depth">How many hits are kept.</param>
    /// <param name="cancellation">Ends the search.</param>
    public MatchCollector(ArchiveSnapshot archive, DocumentSet? accepted, SortOrder sort, int depth, CancellationToken cancellation)
    {
        _archive = archive;
        _accepted = accepted;
        _sort = sort;
        _best = new BoundedHeap<RankedDocument>(depth);
        _cancellation = cancellation;
        _matches = [.. archive.Reader.Leaves.Select(leaf => new FixedBitSet(leaf.AtomicReader.MaxDoc))];
    }

    /// <summary>Order does not matter here: ties are broken by document number.</summary>
    public bool AcceptsDocsOutOfOrder => true;

    /// <summary>The documents that the words match, whatever is chosen.</summary>
    public DocumentSet Matches => new(_matches);

    /// <summary>The best of those that the choices accept, best first.</summary>
    public RankedDocument[] Best => _best.Descending();

    /// <inheritdoc/>
    public void SetScorer(Scorer scorer) => _scorer = scorer;

    /// <inheritdoc/>
    public void SetNextReader(AtomicReaderContext context)
    {
        _docBase = context.DocBase;
        _segmentMatches = _matches[context.Ord];
        _segmentAccepted = _accepted?.Segments[context.Ord];
        _published = _archive.Segments[context.Ord].Published;
        _cancellation.ThrowIfCancellationRequested();
    }

    /// <inheritdoc/>
    public void Collect(int doc)
    {
        _segmentMatches.Set(doc);
        if (--_untilCancellation == 0)
        {
            _untilCancellation = CancellationInterval;
            _cancellation.ThrowIfCancellationRequested();
        }

        if (_segmentAccepted is null || _segmentAccepted.Get(doc))
        {
            Rank(doc);
        }
    }

    private void Rank(int doc)
    {
        if (_sort == SortOrder.Relevance)
        {
            // Bits of floats that are not negative are in the order of the floats.
            var score = _scorer!.GetScore();
            _best.Add(new RankedDocument(BitConverter.SingleToInt32Bits(score), _docBase + doc, score));
            return;
        }

        var seconds = _published[doc];
        var key = _sort == SortOrder.Newest || seconds == SegmentColumns.NoDate ? seconds : -seconds;
        if (_best.Accepts(new RankedDocument(key, _docBase + doc, 0)))
        {
            _best.Add(new RankedDocument(key, _docBase + doc, _scorer!.GetScore()));
        }
    }
}
