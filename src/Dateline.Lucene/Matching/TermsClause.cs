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
        for (var block = 0; block < bounds.Length; block++)
        {
            if (Matches.Slice(block * DocumentBlock.Words, DocumentBlock.Words).ContainsAnyExcept(0UL))
            {
                bounds[block] += score;
            }
        }
    }

    /// <inheritdoc/>
    public override void AddScores(int block, Span<float> scores)
    {
        var matches = Matches.Slice(block * DocumentBlock.Words, DocumentBlock.Words);
        for (var place = 0; place < scores.Length; place++)
        {
            if (BitWords.Has(matches, place))
            {
                scores[place] += score;
            }
        }
    }

    /// <inheritdoc/>
    public override float Score(int document) => BitWords.Has(Matches, document) ? score : 0;
}
