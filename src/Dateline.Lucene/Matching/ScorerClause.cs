using Lucene.Net.Search;

namespace Dateline.Lucene.Matching;

/// <summary>What Lucene itself matches and scores: for the queries that have no clause of their own, such as words near each other.</summary>
/// <param name="weight">The query, with its boosts in it.</param>
internal sealed class ScorerClause(Weight weight) : Clause
{
    private readonly List<int> _documents = [];
    private readonly List<float> _scores = [];

    /// <inheritdoc/>
    public override long Cost => _documents.Count;

    /// <inheritdoc/>
    public override float Greatest => _scores.Count == 0 ? 0 : _scores.Max();

    /// <inheritdoc/>
    public override void Enter(MatchSegment segment)
    {
        _documents.Clear();
        _scores.Clear();
        if (weight.GetScorer(segment.Leaf, null) is not { } scorer)
        {
            return;
        }

        while (scorer.NextDoc() is var document && document != DocIdSetIterator.NO_MORE_DOCS)
        {
            _documents.Add(document);
            _scores.Add(scorer.GetScore());
        }
    }

    /// <inheritdoc/>
    public override void AddMatches(Span<ulong> words)
    {
        foreach (var document in _documents)
        {
            words[document >> 6] |= 1UL << document;
        }
    }

    /// <inheritdoc/>
    public override void AddBounds(Span<float> bounds)
    {
        for (var next = 0; next < _documents.Count;)
        {
            var block = _documents[next] >> DocumentBlock.Shift;
            var greatest = 0f;
            for (; next < _documents.Count && _documents[next] >> DocumentBlock.Shift == block; next++)
            {
                greatest = Math.Max(greatest, _scores[next]);
            }

            bounds[block] += greatest;
        }
    }

    /// <inheritdoc/>
    public override void AddScores(int block, Span<float> scores)
    {
        var next = _documents.BinarySearch(block << DocumentBlock.Shift);
        for (next = next < 0 ? ~next : next; next < _documents.Count && _documents[next] >> DocumentBlock.Shift == block; next++)
        {
            scores[_documents[next] & DocumentBlock.Mask] += _scores[next];
        }
    }

    /// <inheritdoc/>
    public override float Score(int document) => _documents.BinarySearch(document) is var found and >= 0 ? _scores[found] : 0;
}
