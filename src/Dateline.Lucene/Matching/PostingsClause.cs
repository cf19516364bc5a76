using System.Numerics.Tensors;

namespace Dateline.Lucene.Matching;

/// <summary>A clause whose documents are scored by how often they have something, and by their length.</summary>
/// <param name="scoring">The field's scoring.</param>
internal abstract class PostingsClause(FieldScoring scoring) : Clause
{
    private TermPostings _postings = TermPostings.Empty;
    private byte[]? _norms;

    /// <inheritdoc/>
    public override long Cost => _postings.Count;

    /// <summary>What a document with endless occurrences would get.</summary>
    protected abstract float Weight { get; }

    /// <inheritdoc/>
    public override void AddMatches(Span<ulong> words) => _postings.AddTo(words);

    /// <inheritdoc/>
    public override void Restrict(Span<ulong> words, Span<ulong> scratch) => _postings.Restrict(words, scratch);

    /// <inheritdoc/>
    public override void AddBounds(Span<float> bounds)
    {
        if (!_postings.IsByBlock)
        {
            AddExactBounds(bounds);
            return;
        }

        // Shares grow with the average length, by no more than it does: (tf + K(a)) / (tf + K(b)) is at most K(a) / K(b), which is at most b / a.
        var weight = Weight * RoundingMargin * Math.Max(1, scoring.AverageLength / _postings.AverageLength);
        TensorPrimitives.MultiplyAdd(_postings.Bounds, weight, bounds, bounds);
    }

    /// <inheritdoc/>
    public override void AddScores(int block, Span<float> scores)
    {
        var (start, end) = _postings.InBlock(block);
        var weight = Weight;
        var lengthening = scoring.Lengthening;
        if (!_postings.IsByBlock || _norms is null)
        {
            for (var posting = start; posting < end; posting++)
            {
                scores[_postings.PlaceOf(posting)] += ScoreOf(posting, _postings.PlaceOf(posting) + (block << DocumentBlock.Shift));
            }

            return;
        }

        var norms = _norms.AsSpan(block << DocumentBlock.Shift);
        var places = _postings.Places[start..end];
        var frequencies = _postings.Frequencies[start..end];
        for (var i = 0; i < places.Length; i++)
        {
            int frequency = frequencies[i];
            if (frequency == TermPostings.ManyOccurrences)
            {
                frequency = _postings.FrequencyOf(start + i);
            }

            scores[places[i]] += weight * frequency / (frequency + lengthening[norms[places[i]]]);
        }
    }

    /// <inheritdoc/>
    public override float Score(int document) => _postings.Find(document) is var posting and >= 0 ? ScoreOf(posting, document) : 0;

    /// <summary>Goes to the postings of a segment.</summary>
    protected void Enter(TermPostings postings, byte[]? norms)
    {
        _postings = postings;
        _norms = norms;
    }

    private void AddExactBounds(Span<float> bounds)
    {
        var documents = _postings.Documents;
        for (var posting = 0; posting < documents.Length;)
        {
            var block = documents[posting] >> DocumentBlock.Shift;
            var greatest = 0f;
            for (; posting < documents.Length && documents[posting] >> DocumentBlock.Shift == block; posting++)
            {
                greatest = Math.Max(greatest, ScoreOf(posting, documents[posting]));
            }

            bounds[block] += greatest;
        }
    }

    private float ScoreOf(int posting, int document) =>
        scoring.Score(Weight, _postings.FrequencyOf(posting), _norms is null ? null : _norms[document]);
}
