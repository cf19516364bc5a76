using System.Numerics.Tensors;

namespace Dateline.Lucene.Matching;

/// <summary>Every document.</summary>
/// <param name="score">The score of each.</param>
internal sealed class AllClause(float score) : Clause
{
    private int _documents;

    /// <inheritdoc/>
    public override long Cost => _documents;

    /// <inheritdoc/>
    public override float Greatest => score;

    /// <inheritdoc/>
    public override bool IsConstant => true;

    /// <inheritdoc/>
    public override void Enter(MatchSegment segment) => _documents = segment.Documents;

    /// <inheritdoc/>
    public override void AddMatches(Span<ulong> words) => BitWords.SetFirst(words, _documents);

    /// <inheritdoc/>
    public override void Restrict(Span<ulong> words, Span<ulong> scratch)
    {
    }

    /// <inheritdoc/>
    public override void AddBounds(Span<float> bounds) => TensorPrimitives.Add(bounds, score, bounds);

    /// <inheritdoc/>
    public override void AddScores(int block, Span<float> scores) => TensorPrimitives.Add(scores, score, scores);

    /// <inheritdoc/>
    public override float Score(int document) => score;
}
