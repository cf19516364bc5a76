using Lucene.Net.Search;

namespace Dateline.Lucene.Matching;

/// <summary>Terms at given distances from each other, as in a phrase.</summary>
/// <param name="terms">The terms.</param>
/// <param name="offsets">The place of each in the phrase.</param>
/// <param name="weight">The weight of the phrase.</param>
/// <param name="lucene">The same phrase for Lucene, for segments where positions cannot be had.</param>
internal sealed class PhraseClause(ArchiveTerm[] terms, int[] offsets, float weight, Lazy<Weight> lucene) : PostingsClause(terms[0].Scoring)
{
    /// <inheritdoc/>
    protected override float Weight => weight;

    /// <inheritdoc/>
    public override void Enter(MatchSegment segment)
    {
        using var builder = new PostingsBuilder(segment.Documents, 0);
        var postings = Array.ConvertAll(terms, term => term.Postings[segment.Index]);
        if (!Array.Exists(postings, one => one.Count == 0))
        {
            var positions = Array.ConvertAll(terms, term => term.Positions(segment));
            if (Array.TrueForAll(positions, one => one is not null))
            {
                new PhraseMatcher(postings, positions!, offsets).Match(segment, builder);
            }
            else
            {
                MatchByLucene(segment, builder);
            }
        }

        var norms = terms[0].Norms(segment);
        Enter(builder.Build(terms[0].Scoring, norms), norms);
    }

    private void MatchByLucene(MatchSegment segment, PostingsBuilder builder)
    {
        if (lucene.Value.GetScorer(segment.Leaf, null) is not { } scorer)
        {
            return;
        }

        while (scorer.NextDoc() is var document && document != DocIdSetIterator.NO_MORE_DOCS)
        {
            builder.Add(document, scorer.Freq);
        }
    }
}
