using System.Numerics;
using Dateline.Core.Queries;
using Dateline.Lucene.Searching;

namespace Dateline.Lucene.Matching;

/// <summary>Finds the newest or oldest documents, segment by segment.</summary>
/// <param name="best">The hits so far; equal moments are in the order of documents, and those without one come last.</param>
/// <param name="sort">Newest or oldest first.</param>
/// <param name="depth">Hits to keep.</param>
/// <param name="cancellation">Ends the ranking.</param>
internal sealed class DateRanker(BoundedHeap<RankedDocument> best, SortOrder sort, int depth, CancellationToken cancellation)
{
    /// <summary>Ranks the documents of a segment.</summary>
    /// <param name="clause">The query, in the segment.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="published">When each document was published.</param>
    /// <param name="accepted">The documents to rank, padded to whole blocks.</param>
    /// <param name="count">How many these are.</param>
    public void Rank(Clause clause, MatchSegment segment, long[] published, ReadOnlySpan<ulong> accepted, int count)
    {
        cancellation.ThrowIfCancellationRequested();

        // The hits are met, one in so many documents, along the order of dates.
        if (sort == SortOrder.Newest && (long)depth * segment.Documents < (long)count * count)
        {
            RankInOrder(clause, segment, published, accepted);
        }
        else
        {
            RankAll(clause, segment, published, accepted);
        }
    }

    private void RankInOrder(Clause clause, MatchSegment segment, long[] published, ReadOnlySpan<ulong> accepted)
    {
        var left = depth;
        foreach (var document in DateOrder.Of(published).NewestFirst)
        {
            if (BitWords.Has(accepted, document) && (!TryAdd(clause, segment, document, published[document]) || --left == 0))
            {
                break;
            }
        }
    }

    private void RankAll(Clause clause, MatchSegment segment, long[] published, ReadOnlySpan<ulong> accepted)
    {
        for (var word = 0; word < accepted.Length; word++)
        {
            for (var bits = accepted[word]; bits != 0; bits &= bits - 1)
            {
                var document = (word << 6) + BitOperations.TrailingZeroCount(bits);
                TryAdd(clause, segment, document, published[document]);
            }
        }
    }

    /// <returns>False when the document is not among the best.</returns>
    private bool TryAdd(Clause clause, MatchSegment segment, int document, long seconds)
    {
        var key = sort == SortOrder.Newest || seconds == ArchiveSegment.NoDate ? seconds : -seconds;
        var number = segment.Leaf.DocBase + document;
        if (!best.Accepts(new RankedDocument(key, number, 0)))
        {
            return false;
        }

        best.Add(new RankedDocument(key, number, clause.Score(document)));
        return true;
    }
}
