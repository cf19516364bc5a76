namespace Dateline.Lucene.Matching;

/// <summary>A clause whose documents are scored by how often they have something, and by their length.</summary>
/// <param name="scoring">The field's scoring.</param>
internal abstract class PostingsClause(FieldScoring scoring) : Clause
{
    private TermPostings _postings = TermPostings.Empty;
    private byte[]? _norms;
    private float _greatest;
    private int _next;

    /// <inheritdoc/>
    public override long Cost => _postings.Count;

    /// <inheritdoc/>
    public override int? Count => _postings.Count;

    /// <inheritdoc/>
    public override float Greatest => _greatest;

    /// <summary>What a document with endless occurrences would get.</summary>
    protected abstract float Weight { get; }

    /// <inheritdoc/>
    public override void AddMatches(Span<ulong> words) => _postings.AddTo(words);

    /// <inheritdoc/>
    public override void Restrict(Span<ulong> words, Span<ulong> scratch) => _postings.Restrict(words, scratch);

    /// <inheritdoc/>
    public override void AddBounds(Span<float> bounds)
    {
        if (_postings.Blocks is not { } blocks)
        {
            AddExactBounds(bounds);
            return;
        }

        blocks.AddBounds(BoundWeight(blocks), bounds);
    }

    /// <inheritdoc/>
    public override void AddScores(int block, Span<float> scores)
    {
        var (start, end) = _postings.InBlock(block);
        if (_postings.Blocks is not { } blocks || _norms is null)
        {
            for (var posting = start; posting < end; posting++)
            {
                var place = _postings.PlaceOf(posting);
                scores[place] += ScoreOf(posting, (block << DocumentBlock.Shift) + place);
            }

            return;
        }

        var weight = Weight;
        var norms = _norms.AsSpan(block << DocumentBlock.Shift);
        var places = blocks.Places[start..end];
        var frequencies = _postings.Frequencies[start..end];
        for (var i = 0; i < places.Length; i++)
        {
            var place = places[i] & DocumentBlock.Mask;
            int frequency = frequencies[i];
            if (frequency == TermPostings.ManyOccurrences)
            {
                frequency = _postings.FrequencyOf(start + i);
            }

            scores[place] += weight * scoring.Share(frequency, norms[place]);
        }
    }

    /// <inheritdoc/>
    public override float Score(int document)
    {
        // A rare term is mostly asked for its documents one after the other.
        var documents = _postings.Documents;
        var posting = _next < documents.Length && documents[_next] == document ? _next : _postings.Find(document);
        if (posting < 0)
        {
            return 0;
        }

        _next = posting + 1;
        return ScoreOf(posting, document);
    }

    /// <summary>Goes to the postings of a segment.</summary>
    protected void Enter(TermPostings postings, byte[]? norms)
    {
        _postings = postings;
        _next = 0;
        _norms = norms;
        _greatest = postings.Blocks is { } blocks ? blocks.GreatestShare * BoundWeight(blocks) * RoundingMargin : GreatestOfList();
    }

    private float GreatestOfList()
    {
        var greatest = 0f;
        for (var posting = 0; posting < _postings.Count; posting++)
        {
            greatest = Math.Max(greatest, ScoreOf(posting, _postings.Documents[posting]));
        }

        return greatest;
    }

    /// <summary>
    /// What a share of 1 adds to a bound. Shares grow with the average length, by no more than it does:
    /// (tf + K(a)) / (tf + K(b)) is at most K(a) / K(b), which is at most b / a.
    /// </summary>
    private float BoundWeight(PostingBlocks blocks) => Weight * RoundingMargin * Math.Max(1, scoring.AverageLength / blocks.AverageLength);

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
        Weight * scoring.Share(_postings.FrequencyOf(posting), _norms is null ? null : _norms[document]);
}
