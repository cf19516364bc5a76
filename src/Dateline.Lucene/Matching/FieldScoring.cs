using System.Runtime.CompilerServices;
using Dateline.Lucene.Schema;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Dateline.Lucene.Matching;

/// <summary>
/// BM25 over one field of a snapshot, as <c>Lucene.Net.Search.Similarities.BM25Similarity</c> computes it; scores differ from Lucene's by the
/// rounding of a multiplication at the most.
/// </summary>
internal sealed class FieldScoring
{
    /// <summary>Frequencies below this have their shares in a table, which then fits half of the nearest cache.</summary>
    private const int TabledFrequencies = 8;

    private readonly long _documents;
    private readonly float[] _lengthening = new float[256];
    private readonly float[] _shares = new float[TabledFrequencies * 256];

    /// <summary>Reads the statistics of a field.</summary>
    public FieldScoring(IndexSearcher searcher, string field)
    {
        var statistics = searcher.CollectionStatistics(field);
        _documents = statistics.MaxDoc;
        AverageLength = statistics.SumTotalTermFreq <= 0 ? 1f : (float)(statistics.SumTotalTermFreq / (double)statistics.MaxDoc);
        for (var norm = 0; norm < _lengthening.Length; norm++)
        {
            var root = SmallSingle.SByte315ToSingle((sbyte)norm);
            var length = 1f / (root * root);
            _lengthening[norm] = Ranking.K1 * ((1 - Ranking.B) + (Ranking.B * length / AverageLength));
        }

        for (var i = 0; i < _shares.Length; i++)
        {
            var frequency = i >> 8;
            _shares[i] = frequency / (frequency + _lengthening[i & 0xFF]);
        }
    }

    /// <summary>The average number of terms of a document in the field.</summary>
    public float AverageLength { get; }

    /// <summary>The inverse document frequency of a term.</summary>
    /// <param name="documents">Documents that have it, deleted ones included.</param>
    public float Idf(long documents) => (float)Math.Log(1 + ((_documents - documents + 0.5D) / (documents + 0.5D)));

    /// <summary>The weight of a term or phrase: what a document with endless occurrences would get.</summary>
    /// <param name="idf">Its inverse document frequency.</param>
    /// <param name="boost">The boost of its clause.</param>
    /// <param name="outerBoost">The product of the boosts around that.</param>
    public static float Weight(float idf, float boost, float outerBoost) => idf * boost * outerBoost * (Ranking.K1 + 1);

    /// <summary>The share of a term's weight that a document gets: 0 without an occurrence, towards 1 with many.</summary>
    /// <param name="frequency">How often the document has the term.</param>
    /// <param name="norm">The document's norm; null when the field has none.</param>
    public float Share(int frequency, byte? norm) => norm is { } length ? Share(frequency, length) : frequency / (frequency + Ranking.K1);

    /// <summary>Likewise, in a field with norms.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Share(int frequency, byte norm) =>
        frequency < TabledFrequencies ? _shares[(frequency << 8) | norm] : frequency / (frequency + _lengthening[norm]);
}
