namespace Dateline.Lucene.Matching;

/// <summary>One term.</summary>
/// <param name="term">The term in every segment.</param>
/// <param name="weight">Its weight.</param>
internal sealed class TermClause(ArchiveTerm term, float weight) : PostingsClause(term.Scoring)
{
    /// <inheritdoc/>
    protected override float Weight => weight;

    /// <inheritdoc/>
    public override void Enter(MatchSegment segment) => Enter(term.Postings[segment.Index], term.Norms(segment));
}
