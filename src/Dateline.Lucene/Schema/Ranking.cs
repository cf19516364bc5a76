using Lucene.Net.Search.Similarities;

namespace Dateline.Lucene.Schema;

/// <summary>
/// Okapi BM25 (Robertson et al., "Okapi at TREC-3", 1994). Norms are written with the same similarity with which they are read.
/// </summary>
internal static class Ranking
{
    /// <summary>How soon further occurrences of a word stop to count; within the 1.2 to 2 that Robertson and Zaragoza (2009) advise.</summary>
    public const float K1 = 1.2f;

    /// <summary>How much long articles are held back; Robertson and Zaragoza (2009) advise 0.5 to 0.8.</summary>
    public const float B = 0.75f;

    /// <summary>The similarity of writer and searcher.</summary>
    public static Similarity Similarity { get; } = new BM25Similarity(K1, B);
}
