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

    /// <summary>A block with so few documents to score is scored document by document.</summary>
    private const int FewDocuments = 12;

    /// <summary>Ranks the documents of a segment.</summary>
    /// <param name="clause">The query, in the segment.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="accepted">The documents to rank, padded to whole blocks.</param>
    public void Rank(Clause clause, MatchSegment segment, ReadOnlySpan<ulong> accepted)
    {
        var blocks = DocumentBlock.Count(segment.Documents);
        var memory = ArrayPool<float>.Shared.Rent(blocks);
        var bounds = memory.AsSpan(0, blocks);
        bounds.Clear();
        clause.AddBounds(bounds);
        foreach (var block in Highest(bounds))
        {
            Rank(clause, segment, accepted, block, bounds[block]);
            bounds[block] = -1;
        }

        for (var block = 0; block < blocks; block++)
        {
            if (bounds[block] >= 0)
            {
                Rank(clause, segment, accepted, block, bounds[block]);
            }
        }

        ArrayPool<float>.Shared.Return(memory);
    }

    private static int[] Highest(ReadOnlySpan<float> bounds)
    {
        if (bounds.Length <= 2 * FirstBlocks)
        {
            return [];
        }

        var highest = new BoundedHeap<(float Bound, int Block)>(FirstBlocks);
        for (var block = 0; block < bounds.Length; block++)
        {
            highest.Add((bounds[block], -block));
        }

        return Array.ConvertAll(highest.Descending(), item => -item.Block);
    }

    private void Rank(Clause clause, MatchSegment segment, ReadOnlySpan<ulong> accepted, int block, float bound)
    {
        var documents = accepted.Slice(block * DocumentBlock.Words, DocumentBlock.Words);
        var first = segment.Leaf.DocBase + (block << DocumentBlock.Shift);
        if (!CanHold(bound, first) || BitWords.Count(documents) is not (> 0 and var count))
        {
            return;
        }

        cancellation.ThrowIfCancellationRequested();
        if (count <= FewDocuments)
        {
            RankEach(clause, segment.Leaf.DocBase, block, documents);
            return;
        }

        Span<float> scores = stackalloc float[DocumentBlock.Size];
        scores.Clear();
        clause.AddScores(block, scores);
        for (var word = 0; word < documents.Length; word++)
        {
            for (var bits = documents[word]; bits != 0; bits &= bits - 1)
            {
                var place = (word << 6) + BitOperations.TrailingZeroCount(bits);
                Add(first + place, scores[place]);
            }
        }
    }

    private void RankEach(Clause clause, int docBase, int block, ReadOnlySpan<ulong> documents)
    {
        for (var word = 0; word < documents.Length; word++)
        {
            for (var bits = documents[word]; bits != 0; bits &= bits - 1)
            {
                var document = (block << DocumentBlock.Shift) + (word << 6) + BitOperations.TrailingZeroCount(bits);
                Add(docBase + document, clause.Score(document));
            }
        }
    }

    /// <summary>False when no document of a block can take the place of a hit kept, nor stand before it as its equal.</summary>
    private bool CanHold(float bound, int first) => !best.IsFull || best.Accepts(Ranked(first, bound));

    private void Add(int document, float score) => best.Add(Ranked(document, score));

    /// <summary>Bits of floats that are not negative are in the order of the floats.</summary>
    private static RankedDocument Ranked(int document, float score) => new(BitConverter.SingleToInt32Bits(score), document, score);
}
