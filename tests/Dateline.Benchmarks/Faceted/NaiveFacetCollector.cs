using Dateline.Core.Queries;
using Dateline.Lucene.Schema;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Dateline.Benchmarks.Faceted;

/// <summary>Counts facets hit by hit through the doc values of the whole index.</summary>
internal sealed class NaiveFacetCollector : ICollector
{
    private readonly SortedSetDocValues?[] _values;
    private readonly int[][] _counts;
    private readonly NumericDocValues? _seconds;
    private readonly Dictionary<int, int> _years = [];
    private int _docBase;

    public NaiveFacetCollector(IndexReader reader, FacetKind[] kinds, bool countsYears)
    {
        _values = Array.ConvertAll(kinds, kind => MultiDocValues.GetSortedSetValues(reader, FacetNames.Plural(kind)));
        _counts = Array.ConvertAll(_values, values => new int[values?.ValueCount ?? 0]);
        _seconds = countsYears ? MultiDocValues.GetNumericValues(reader, FieldNames.PublishedSeconds) : null;
    }

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer)
    {
    }

    public void SetNextReader(AtomicReaderContext context) => _docBase = context.DocBase;

    public void Collect(int doc)
    {
        for (var facet = 0; facet < _values.Length; facet++)
        {
            if (_values[facet] is { } values)
            {
                values.SetDocument(_docBase + doc);
                for (var ordinal = values.NextOrd(); ordinal != SortedSetDocValues.NO_MORE_ORDS; ordinal = values.NextOrd())
                {
                    _counts[facet][ordinal]++;
                }
            }
        }

        if (_seconds is not null)
        {
            var year = DateTimeOffset.FromUnixTimeSeconds(_seconds.Get(_docBase + doc)).Year;
            _years[year] = _years.GetValueOrDefault(year) + 1;
        }
    }

    /// <summary>The counts of the best values of each facet and of the years, added up.</summary>
    public long ShownSum()
    {
        var sum = _years.Values.Sum(count => (long)count);
        foreach (var counts in _counts)
        {
            var best = new PriorityQueue<int, int>();
            foreach (var count in counts)
            {
                if (count > 0)
                {
                    best.Enqueue(count, count);
                    if (best.Count > DatelineEngine.Shown)
                    {
                        best.Dequeue();
                    }
                }
            }

            sum += best.UnorderedItems.Sum(item => (long)item.Element);
        }

        return sum;
    }
}
