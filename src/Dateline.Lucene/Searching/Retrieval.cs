using Dateline.Core.Queries;
using Dateline.Lucene.Facets;
using Dateline.Lucene.Matching;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Dateline.Lucene.Searching;

/// <summary>
/// What a query matches under some choices: all its documents, the best hits, and the counts of facets when asked for. Segment by segment,
/// the documents are found as bits and counted, and only the blocks of them that can hold one of the best hits are scored.
/// </summary>
internal sealed class Retrieval : IDisposable
{
    private readonly ArchiveSnapshot _archive;
    private readonly ChoiceFilters _filters;
    private readonly DocumentSet? _accepted;
    private readonly BoundedHeap<RankedDocument> _best;
    private readonly FixedBitSet[] _wordBits;
    private readonly FixedBitSet[] _matchBits;
    private readonly DocumentSet _words;
    private readonly DocumentSet _matches;

    private Retrieval(ArchiveSnapshot archive, ChoiceFilters filters, int depth)
    {
        _archive = archive;
        _filters = filters;
        _accepted = filters.All;
        _best = new BoundedHeap<RankedDocument>(depth);
        _wordBits = Rent();
        _words = new DocumentSet(_wordBits);
        _matchBits = _accepted is null ? _wordBits : Rent();
        _matches = _accepted is null ? _words : new DocumentSet(_matchBits);
        Best = [];
    }

    /// <summary>True when the query matches nothing, whatever is chosen.</summary>
    public bool IsEmpty => _words.Count == 0;

    /// <summary>How many documents match under the choices.</summary>
    public int Total => _matches.Count;

    /// <summary>The best hits, best first.</summary>
    public RankedDocument[] Best { get; private set; }

    /// <summary>Matches and ranks.</summary>
    /// <param name="archive">The snapshot.</param>
    /// <param name="query">What to match.</param>
    /// <param name="filters">The choices.</param>
    /// <param name="sort">The order of the hits.</param>
    /// <param name="depth">Hits to rank.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Retrieval Run(
        ArchiveSnapshot archive, Query query, ChoiceFilters filters, SortOrder sort, int depth, CancellationToken cancellation)
    {
        var retrieval = new Retrieval(archive, filters, Math.Min(depth, archive.Reader.MaxDoc));
        try
        {
            retrieval.Run(ClauseCompiler.Compile(archive.Postings, query, cancellation), sort, Math.Min(depth, archive.Reader.MaxDoc), cancellation);
            return retrieval;
        }
        catch
        {
            retrieval.Dispose();
            throw;
        }
    }

    /// <summary>The counts of a facet: over all matches, not narrowed by the facet's own OR choice.</summary>
    public FacetCounts Count(FacetKind kind) => FacetCounter.Count(_archive, kind, Documents(kind));

    /// <summary>The documents that a facet counts, valid until this is disposed.</summary>
    public DocumentSet Documents(FacetKind kind) => !_filters.HasOwn(kind) ? _matches
        : _filters.Without(kind) is { } accepted ? _words.And(accepted)
        : _words;

    /// <inheritdoc/>
    public void Dispose()
    {
        Return(_wordBits);
        if (_matchBits != _wordBits)
        {
            Return(_matchBits);
        }
    }

    private void Run(Clause clause, SortOrder sort, int depth, CancellationToken cancellation)
    {
        var byScore = new HitRanker(_best, cancellation);
        var byDate = new DateRanker(_best, sort, depth, cancellation);
        foreach (var leaf in _archive.Postings.Leaves)
        {
            using var segment = new MatchSegment(leaf, _archive.Postings.Segments[leaf.Ord]);
            clause.Enter(segment);
            var accepted = Match(clause, segment);
            if (depth > 0 && sort == SortOrder.Relevance)
            {
                byScore.Rank(clause, segment, accepted);
            }
            else if (depth > 0)
            {
                byDate.Rank(clause, segment, _archive.Segments[leaf.Ord].Published, accepted, BitWords.Count(accepted));
            }
        }

        Best = _best.Descending();
    }

    /// <summary>Finds the documents of a segment.</summary>
    /// <returns>Those that the choices accept.</returns>
    private Span<ulong> Match(Clause clause, MatchSegment segment)
    {
        var words = BitWords.Of(_wordBits[segment.Index].GetBits());
        clause.AddMatches(words);
        if (segment.Reader.LiveDocs is not null)
        {
            var live = _archive.Live.Words(segment.Index);
            BitWords.And(words[..live.Length], live);
        }

        if (_accepted is not { } accepted)
        {
            return words;
        }

        var matches = BitWords.Of(_matchBits[segment.Index].GetBits());
        words.CopyTo(matches);
        var chosen = accepted.Words(segment.Index);
        BitWords.And(matches[..chosen.Length], chosen);
        return matches;
    }

    private FixedBitSet[] Rent() =>
        [.. _archive.Postings.Leaves.Select(leaf => new FixedBitSet(_archive.Postings.Segments[leaf.Ord].RentWords(), leaf.AtomicReader.MaxDoc))];

    private void Return(FixedBitSet[] bits)
    {
        foreach (var (segment, set) in bits.Index())
        {
            _archive.Postings.Segments[segment].ReturnWords(set.GetBits());
        }
    }
}
