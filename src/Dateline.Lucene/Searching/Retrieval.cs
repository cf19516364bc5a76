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
    private readonly List<FixedBitSet[]> _rented = [];
    private readonly DocumentSet _words;
    private readonly DocumentSet _matches;
    private readonly FacetCounter _counter;

    private Retrieval(ArchiveSnapshot archive, Query query, ChoiceFilters filters, int depth)
    {
        _archive = archive;
        _filters = filters;
        _accepted = filters.All;
        _best = new BoundedHeap<RankedDocument>(depth);

        // What every article matches needs no search, and a choice alone is its own answer.
        var isSearched = query is not MatchAllDocsQuery;
        _words = isSearched ? Rent() : archive.Live;
        _matches = _accepted is null ? _words : isSearched ? Rent() : _accepted;
        _counter = new FacetCounter(archive);
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
        var most = Math.Min(depth, archive.Reader.MaxDoc);
        var retrieval = new Retrieval(archive, query, filters, most);
        try
        {
            retrieval.Run(ClauseCompiler.Compile(archive.Postings, query, cancellation), sort, most, cancellation);
            return retrieval;
        }
        catch
        {
            retrieval.Dispose();
            throw;
        }
    }

    /// <summary>The counts of a facet: over all matches, not narrowed by the facet's own OR choice; valid until this is disposed.</summary>
    public FacetCounts Count(FacetKind kind) => _counter.Count(kind, Documents(kind));

    /// <summary>The counts of what is listed of a facet; see <see cref="FacetCounter.CountBest"/>. Valid until this is disposed.</summary>
    public FacetCounts CountBest(ResolvedChoice choice, int size) => _counter.CountBest(choice, size, Documents(choice.Kind));

    /// <summary>The documents that a facet counts, valid until this is disposed.</summary>
    public DocumentSet Documents(FacetKind kind)
    {
        if (!_filters.HasOwn(kind))
        {
            return _matches;
        }

        if (_filters.Without(kind) is not { } accepted)
        {
            return _words;
        }

        return _words == _archive.Live ? accepted : Both(_words, accepted);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _counter.Dispose();
        foreach (var bits in _rented)
        {
            foreach (var (segment, set) in bits.Index())
            {
                _archive.Postings.Segments[segment].ReturnWords(set.GetBits());
            }
        }

        _rented.Clear();
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
            var count = _matches.CountOf(segment.Index);
            if (depth == 0 || count == 0)
            {
                continue;
            }

            if (sort == SortOrder.Relevance)
            {
                byScore.Rank(clause, segment, accepted, count);
            }
            else
            {
                byDate.Rank(clause, segment, _archive.Segments[leaf.Ord].Published, accepted, count);
            }
        }

        Best = _best.Descending();
    }

    /// <summary>Finds the documents of a segment.</summary>
    /// <returns>Those that the choices accept.</returns>
    private ReadOnlySpan<ulong> Match(Clause clause, MatchSegment segment)
    {
        if (_words != _archive.Live)
        {
            var words = BitWords.Of(_words.Segments[segment.Index].GetBits());
            clause.AddMatches(words);
            if (segment.Reader.LiveDocs is not null)
            {
                BitWords.Both(words, _archive.Live.Words(segment.Index), words);
            }
            else if (clause.Count is { } count)
            {
                _words.SetCount(segment.Index, count);
            }

            if (_accepted is not null)
            {
                BitWords.Both(words, _accepted.Words(segment.Index), BitWords.Of(_matches.Segments[segment.Index].GetBits()));
            }
        }

        return _matches.Words(segment.Index);
    }

    private DocumentSet Both(DocumentSet left, DocumentSet right)
    {
        var both = Rent();
        for (var segment = 0; segment < both.Segments.Length; segment++)
        {
            BitWords.Both(left.Words(segment), right.Words(segment), BitWords.Of(both.Segments[segment].GetBits()));
        }

        return both;
    }

    private DocumentSet Rent()
    {
        FixedBitSet[] bits =
            [.. _archive.Postings.Leaves.Select(leaf => new FixedBitSet(_archive.Postings.Segments[leaf.Ord].RentWords(), leaf.AtomicReader.MaxDoc))];
        _rented.Add(bits);
        return new DocumentSet(bits);
    }
}
