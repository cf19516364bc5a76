using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Dateline.Benchmarks.Faceted;

/// <summary>Counts the values of one field over all hits, segment by segment, by name.</summary>
internal sealed class ReferenceFacetCollector(string field) : ICollector
{
    private readonly Dictionary<string, int> _byValue = new(StringComparer.Ordinal);
    private SortedSetDocValues? _values;
    private int[] _segment = [];
    private int _missing;

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer)
    {
    }

    public void SetNextReader(AtomicReaderContext context)
    {
        AddSegment();
        _values = context.AtomicReader.GetSortedSetDocValues(field);
        _segment = new int[_values?.ValueCount ?? 0];
    }

    public void Collect(int doc)
    {
        var had = false;
        _values?.SetDocument(doc);
        for (var ordinal = Next(); ordinal != SortedSetDocValues.NO_MORE_ORDS; ordinal = Next())
        {
            _segment[ordinal]++;
            had = true;
        }

        _missing += had ? 0 : 1;
    }

    public ReferenceCounts Counts()
    {
        AddSegment();
        return new ReferenceCounts(_byValue, _missing);
    }

    private long Next() => _values?.NextOrd() ?? SortedSetDocValues.NO_MORE_ORDS;

    private void AddSegment()
    {
        var value = new BytesRef();
        for (var ordinal = 0; ordinal < _segment.Length; ordinal++)
        {
            if (_segment[ordinal] > 0)
            {
                _values!.LookupOrd(ordinal, value);
                var name = value.Utf8ToString();
                _byValue[name] = _byValue.GetValueOrDefault(name) + _segment[ordinal];
            }
        }

        _segment = [];
    }
}
