using System.Diagnostics;
using Dateline.Core.Queries;
using Lucene.Net.Index;

namespace Dateline.Benchmarks.Faceted;

/// <summary>A term that half of the documents have, counted with all facets, against the time that memory needs for what must be read.</summary>
internal sealed class BandwidthBenchmark(OpenedIndex index)
{
    /// <summary>Answers of which the median counts.</summary>
    private const int Rounds = 200;

    private readonly IndexReader _reader = index.Searcher.IndexReader;

    public MarkdownTable Run()
    {
        var (term, frequency) = HalfTerm();
        var bytes = NeededBytes();
        var bandwidth = MemoryBandwidth.Measure();
        var floor = bytes / bandwidth * 1e6;
        var ours = Measure(new FacetedQuery(QueryClass.Common, [term], ""));
        return new MarkdownTable(1, "a term of half of the documents, with all facets", "")
            .Add("term and its documents", $"{term}, {frequency:N0} of {_reader.NumDocs:N0}")
            .Add("bytes that must be read: a bit a document, and of each facet a byte a document and two a value, of dates two a document", $"{bytes:N0}")
            .Add("memory bandwidth, one thread, GB/s", $"{bandwidth / 1e9:F1}")
            .Add("time of the bandwidth for them, µs", $"{floor:F0}")
            .Add("ours, median µs", $"{ours.Median:F0}")
            .Add("ours, least µs", $"{ours.Least:F0}")
            .Add("ratio of the median (bar: 3)", $"{ours.Median / floor:F2}");
    }

    /// <summary>With every second document, every cache line of the columns is touched, so that all of it comes through.</summary>
    private double NeededBytes()
    {
        var bytes = _reader.MaxDoc * ((1.0 / 8) + sizeof(ushort));
        foreach (var kind in DatelineEngine.Kinds.Where(kind => kind != FacetKind.Published))
        {
            var counts = new ReferenceEngine(index.Searcher).Count(new FacetedQuery(QueryClass.All, [], ""), FacetedMode.Facets, kind);
            bytes += _reader.MaxDoc + (sizeof(ushort) * counts.ByValue.Values.Sum(count => (double)count));
        }

        return bytes;
    }

    private (string Term, int Documents) HalfTerm()
    {
        var best = ("", int.MaxValue);
        var terms = MultiFields.GetTerms(_reader, NewsDocumentBuilder.Text).GetEnumerator();
        while (terms.MoveNext())
        {
            if (Math.Abs(terms.DocFreq - (_reader.NumDocs / 2)) < Math.Abs((long)best.Item2 - (_reader.NumDocs / 2)))
            {
                best = (terms.Term.Utf8ToString(), terms.DocFreq);
            }
        }

        return best;
    }

    private Latencies Measure(FacetedQuery query)
    {
        var times = new double[Rounds];
        for (var round = -Rounds; round < Rounds; round++)
        {
            var begun = Stopwatch.GetTimestamp();
            index.Engine.Answer(query, FacetedMode.Facets);
            if (round >= 0)
            {
                times[round] = Stopwatch.GetElapsedTime(begun).TotalMicroseconds;
            }
        }

        return new Latencies(times);
    }
}
