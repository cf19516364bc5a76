using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Dateline.Lucene.Matching;

/// <summary>
/// A part of a query that finds documents and scores them, block by block, in one segment at a time. What it holds is of one search; not
/// for several threads.
/// </summary>
/// <remarks>
/// The bound of a block is computed by the same additions as the scores in it, so that no score of the block is above it and ranking can
/// leave out the blocks that hold no better hit than those found: block-max pruning (Ding and Suel, SIGIR 2011) over ranges of documents
/// (Mallia, Suel and Tonellotto, SIGIR 2024).
/// </remarks>
internal abstract class Clause
{
    /// <summary>What bounds are raised by where scores and bounds are rounded differently.</summary>
    protected const float RoundingMargin = 1.000001f;

    /// <summary>An estimate of how many documents match in the segment entered.</summary>
    public abstract long Cost { get; }

    /// <summary>How many documents match in the segment entered, deleted ones included; null when only counting them tells.</summary>
    public virtual int? Count => null;

    /// <summary>The greatest score that a document of the segment entered can get: no less than any bound.</summary>
    public abstract float Greatest { get; }

    /// <summary>True when all documents that match have the same score.</summary>
    public virtual bool IsConstant => false;

    /// <summary>Goes to a segment.</summary>
    public abstract void Enter(MatchSegment segment);

    /// <summary>Adds the documents that match, deleted ones included, to a set padded to whole blocks.</summary>
    public abstract void AddMatches(Span<ulong> words);

    /// <summary>Adds to each block's bound the greatest score that a document of the block can get.</summary>
    public abstract void AddBounds(Span<float> bounds);

    /// <summary>Adds the scores of a block's documents; nothing where they do not match.</summary>
    /// <param name="block">The block.</param>
    /// <param name="scores">By place in the block.</param>
    public abstract void AddScores(int block, Span<float> scores);

    /// <summary>The score of one document, as <see cref="AddScores"/> gives it; 0 when it does not match.</summary>
    public abstract float Score(int document);

    /// <summary>Takes of a set of documents that match some out that cannot score as much as this.</summary>
    /// <param name="words">The set, padded to whole groups.</param>
    /// <param name="least">The score.</param>
    public virtual void Prune(Span<ulong> words, float least)
    {
    }

    /// <summary>Keeps of a set the documents that match.</summary>
    /// <param name="words">The set.</param>
    /// <param name="scratch">As many words, for this method's use.</param>
    public virtual void Restrict(Span<ulong> words, Span<ulong> scratch)
    {
        scratch.Clear();
        AddMatches(scratch);
        BitWords.And(words, scratch);
    }

    /// <summary>Keeps of a set the documents that match so many of some clauses.</summary>
    /// <remarks>Level n holds the documents that match more than n clauses so far; a further clause lifts what it matches by one level.</remarks>
    protected static void KeepMatches(Span<ulong> words, Clause[] clauses, int needed)
    {
        if (needed > clauses.Length)
        {
            words.Clear();
            return;
        }

        var memory = ArrayPool<ulong>.Shared.Rent((needed + 1) * words.Length);
        var levels = memory.AsSpan(0, needed * words.Length);
        var lifted = memory.AsSpan(levels.Length, words.Length);
        levels.Clear();
        foreach (var clause in clauses)
        {
            lifted.Clear();
            clause.AddMatches(lifted);
            for (var level = 0; level < needed; level++)
            {
                Lift(levels.Slice(level * words.Length, words.Length), lifted);
            }
        }

        BitWords.And(words, levels[^words.Length..]);
        ArrayPool<ulong>.Shared.Return(memory);
    }

    /// <summary>Adds to a level, and leaves for the next one what was in it already.</summary>
    private static void Lift(Span<ulong> level, Span<ulong> lifted)
    {
        var levels = MemoryMarshal.Cast<ulong, Vector<ulong>>(level);
        var lifts = MemoryMarshal.Cast<ulong, Vector<ulong>>(lifted);
        for (var i = 0; i < levels.Length; i++)
        {
            (levels[i], lifts[i]) = (levels[i] | lifts[i], levels[i] & lifts[i]);
        }

        for (var word = levels.Length * Vector<ulong>.Count; word < level.Length; word++)
        {
            (level[word], lifted[word]) = (level[word] | lifted[word], level[word] & lifted[word]);
        }
    }
}
