using System.Numerics;

namespace Dateline.Lucene.Matching;

/// <summary>The documents that have any of several terms, all with the same score: a pattern, or a filter.</summary>
/// <param name="terms">The terms.</param>
/// <param name="score">The score.</param>
internal sealed class TermsClause(IReadOnlyList<ArchiveTerm> terms, float score) : Clause
{
    private long[] _matches = [];

    /// <inheritdoc/>
    public override long Cost => BitWords.Count(Matches);

    private Span<ulong> Matches => BitWords.Of(_matches);

    /// <inheritdoc/>
    public override float Greatest => score;

    /// <inheritdoc/>
    public override bool IsConstant => true;

    /// <inheritdoc/>
    public override void Enter(MatchSegment segment)
    {
        _matches = segment.Rent();
        foreach (var term in terms)
        {
            term.Postings[segment.Index].AddTo(Matches);
        }
    }

    /// <inheritdoc/>
    public override void AddMatches(Span<ulong> words) => BitWords.Or(words, Matches);

    /// <inheritdoc/>
    public override void Restrict(Span<ulong> words, Span<ulong> scratch) => BitWords.And(words, Matches);

    /// <inheritdoc/>
    public override void AddBounds(Span<float> bounds)
    {
        var matches = Matches;
        for (var block = 0; block < bounds.Length; block++)
        {
            if (matches[block] != 0)
            {
                bounds[block] += score;
            }
        }
    }

    /// <inheritdoc/>
    public override void AddScores(int block, Span<float> scores)
    {
        for (var bits = Matches[block]; bits != 0; bits &= bits - 1)
        {
            scores[BitOperations.TrailingZeroCount(bits)] += score;
        }
    }

    /// <inheritdoc/>
    public override float Score(int document) => BitWords.Has(Matches, document) ? score : 0;
}
