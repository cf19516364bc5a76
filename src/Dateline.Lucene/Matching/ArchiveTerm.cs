using Lucene.Net.Index;

namespace Dateline.Lucene.Matching;

/// <summary>A term in every segment of a snapshot.</summary>
internal sealed class ArchiveTerm
{
    private readonly Term _term;

    /// <summary>Decodes a term, or finds it decoded.</summary>
    public ArchiveTerm(PostingsIndex index, Term term)
    {
        _term = term;
        Scoring = index.Scoring(term.Field);
        Postings = new TermPostings[index.Leaves.Count];
        for (var segment = 0; segment < Postings.Length; segment++)
        {
            Postings[segment] = index.Segments[segment].Documents(index.Leaves[segment].AtomicReader, term, Scoring);
            DocumentFrequency += Postings[segment].Count;
        }
    }

    /// <summary>The scoring of its field.</summary>
    public FieldScoring Scoring { get; }

    /// <summary>Its documents by segment.</summary>
    public TermPostings[] Postings { get; }

    /// <summary>How many documents have it, deleted ones included.</summary>
    public long DocumentFrequency { get; }

    /// <summary>The norms of its field in a segment; null when it has none.</summary>
    public byte[]? Norms(MatchSegment segment) => segment.Postings.Norms(segment.Reader, _term.Field);

    /// <summary>Its positions in a segment; null when they cannot be had.</summary>
    public TermPositions? Positions(MatchSegment segment) => segment.Postings.Positions(segment.Reader, _term, Scoring);
}
