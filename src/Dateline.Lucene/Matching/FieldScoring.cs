using Dateline.Lucene.Schema;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Dateline.Lucene.Matching;

/// <summary>
/// BM25 over one field of a snapshot, in the arithmetic of <c>Lucene.Net.Search.Similarities.BM25Similarity</c>, so that scores are the ones
/// that Lucene's own scorers give.
/// </summary>
internal sealed class FieldScoring
{
    private readonly long _documents;
    private readonly float[] _lengthening;

    /// <summary>Reads the statistics of a field.</summary>
    public FieldScoring(IndexSearcher searcher, string field)
    {
        var statistics = searcher.CollectionStatistics(field);
        _documents = statistics.MaxDoc;
        AverageLength = statistics.SumTotalTermFreq <= 0 ? 1f : (float)(statistics.SumTotalTermFreq / (double)statistics.MaxDoc);
        _lengthening = new float[256];
        for (var norm = 0; norm < _lengthening.Length; norm++)
        {
            var root = SmallSingle.SByte315ToSingle((sbyte)norm);
            var length = 1f / (root * root);
            _lengthening[norm] = Ranking.K1 * ((1 - Ranking.B) + (Ranking.B * length / AverageLength));
        }
    }

    /// <summary>The average number of terms of a document in the field.</summary>
    public float AverageLength { get; }

    /// <summary>What a document's length adds to the denominator, by its norm.</summary>
    public ReadOnlySpan<float> Lengthening => _lengthening;

    /// <summary>The inverse document frequency of a term.</summary>
    /// <param name="documents">Documents that have it, deleted ones included.</param>
    public float Idf(long documents) => (float)Math.Log(1 + ((_documents - documents + 0.5D) / (documents + 0.5D)));

    /// <summary>The weight of a term or phrase: what a document with endless occurrences would get.</summary>
    /// <param name="idf">Its inverse document frequency.</param>
    /// <param name="boost">The boost of its clause.</param>
    /// <param name="outerBoost">The product of the boosts around that.</param>
    public static float Weight(float idf, float boost, float outerBoost) => idf * boost * outerBoost * (Ranking.K1 + 1);

    /// <summary>The score of a document.</summary>
    /// <param name="weight">The weight of the term.</param>
    /// <param name="frequency">How often the document has it.</param>
    /// <param name="norm">The document's norm; null when the field has none.</param>
    public float Score(float weight, int frequency, byte? norm) => weight * frequency / (frequency + LengtheningOf(norm));

    /// <summary>The share of a term's weight that a document gets.</summary>
    public float Share(int frequency, byte? norm) => frequency / (frequency + LengtheningOf(norm));

    private float LengtheningOf(byte? norm) => norm is { } length ? _lengthening[length] : Ranking.K1;
}
