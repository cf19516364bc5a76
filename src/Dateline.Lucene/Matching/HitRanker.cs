using System.Buffers;
using System.Numerics;
using Dateline.Lucene.Searching;

namespace Dateline.Lucene.Matching;

/// <summary>
/// Finds the documents with the highest scores, segment by segment, without scoring the blocks that cannot hold one: the blocks with
/// the highest bounds go first, and from then on only those whose bound reaches the worst hit kept.
/// </summary>
/// <param name="best">The hits so far; equal scores are in the order of documents.</param>
/// <param name="cancellation">Ends the ranking.</param>
internal sealed class HitRanker(BoundedHeap<RankedDocument> best, CancellationToken cancellation)
{
    /// <summary>How many blocks go first: enough for the worst hit kept to be near its final score.</summary>
    private const int FirstBlocks = 16;

    /// <summary>So few documents are scored without asking for bounds.</summary>
    private const int FewDocuments = 128;

    /// <summary>A block with so few documents to score is scored document by document.</summary>
    private const int FewInBlock = 2;

    /// <summary>What a hit must score to be kept.</summary>
    private float LeastScore => best.IsFull ? best.Least.Score : 0;

    /// <summary>Ranks the documents of a segment.</summary>
    /// <param name="clause">The query, in the segment.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="accepted">The documents to rank, by block.</param>
    /// <param name="count">How many these are.</param>
    public void Rank(Clause clause, MatchSegment segment, ReadOnlySpan<ulong> accepted, int count)
    {
        if (count <= FewDocuments || clause.IsConstant)
        {
            RankEach(clause, segment.Leaf.DocBase, accepted);
        }
        else
        {
            RankByBound(clause, segment, accepted);
        }
    }

    /// <summary>Of equal scores the first documents are the best, so that the first one not kept ends the ranking.</summary>
    private void RankEach(Clause clause, int docBase, ReadOnlySpan<ulong> accepted)
    {
        for (var block = 0; accepted[block..].IndexOfAnyExcept(0UL) is var empty and >= 0; block++)
        {
            block += empty;
            if (!TryRankEach(clause, docBase, block, accepted[block]) && clause.IsConstant)
            {
                break;
            }
        }
    }

    private void RankByBound(Clause clause, MatchSegment segment, ReadOnlySpan<ulong> accepted)
    {
        var blocks = DocumentBlock.Blocks(segment.Documents);
        var memory = ArrayPool<float>.Shared.Rent(blocks);
        var bounds = memory.AsSpan(0, blocks);
        bounds.Clear();
        clause.AddBounds(bounds);
        foreach (var block in Highest(bounds, accepted))
        {
            Rank(clause, segment.Leaf.DocBase, block, accepted[block]);
            bounds[block] = -1;
        }

        var candidates = BitWords.Of(segment.Rent());
        accepted.CopyTo(candidates);
        if (best.IsFull)
        {
            clause.Prune(candidates, best.Least.Score);
        }

        var least = LeastScore;
        for (var block = 0; block < accepted.Length; block++)
        {
            if (bounds[block] >= least && candidates[block] != 0 && CanHold(bounds[block], segment.Leaf.DocBase + (block << DocumentBlock.Shift)))
            {
                cancellation.ThrowIfCancellationRequested();
                Rank(clause, segment.Leaf.DocBase, block, candidates[block]);
                least = LeastScore;
            }
        }

        ArrayPool<float>.Shared.Return(memory);
    }

    /// <summary>The blocks with the highest bounds among those with documents, the highest first.</summary>
    private static int[] Highest(ReadOnlySpan<float> bounds, ReadOnlySpan<ulong> accepted)
    {
        var highest = new BoundedHeap<(float Bound, int Block)>(FirstBlocks);
        var least = -1f;
        for (var block = 0; block < accepted.Length; block++)
        {
            if (bounds[block] > least && accepted[block] != 0)
            {
                highest.Add((bounds[block], -block));
                least = highest.IsFull ? highest.Least.Bound : least;
            }
        }

        return Array.ConvertAll(highest.Descending(), item => -item.Block);
    }

    private void Rank(Clause clause, int docBase, int block, ulong documents)
    {
        if (BitOperations.PopCount(documents) <= FewInBlock)
        {
            TryRankEach(clause, docBase, block, documents);
            return;
        }

        Span<float> scores = stackalloc float[DocumentBlock.Size];
        scores.Clear();
        clause.AddScores(block, scores);
        for (var bits = documents; bits != 0; bits &= bits - 1)
        {
            var place = BitOperations.TrailingZeroCount(bits);
            TryAdd(docBase + (block << DocumentBlock.Shift) + place, scores[place]);
        }
    }

    /// <returns>False when one of the documents is not among the best.</returns>
    private bool TryRankEach(Clause clause, int docBase, int block, ulong documents)
    {
        var areKept = true;
        for (var bits = documents; bits != 0; bits &= bits - 1)
        {
            var document = (block << DocumentBlock.Shift) + BitOperations.TrailingZeroCount(bits);
            areKept &= TryAdd(docBase + document, clause.Score(document));
        }

        return areKept;
    }

    /// <summary>False when no document of a block can take the place of a hit kept, nor stand before it as its equal.</summary>
    private bool CanHold(float bound, int first) => !best.IsFull || best.Accepts(Ranked(first, bound));

    private bool TryAdd(int document, float score)
    {
        var hit = Ranked(document, score);
        var isKept = best.Accepts(hit);
        if (isKept)
        {
            best.Add(hit);
        }

        return isKept;
    }

    /// <summary>Bits of floats that are not negative are in the order of the floats.</summary>
    private static RankedDocument Ranked(int document, float score) => new(BitConverter.SingleToInt32Bits(score), document, score);
}
