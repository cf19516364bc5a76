using System.Diagnostics;

namespace Dateline.Benchmarks.Faceted;

/// <summary>The engine alone on a generated corpus: first whether its answers are right, then how fast they are.</summary>
internal sealed class FacetedBenchmark(TextWriter output, GeneratedCorpus corpus, string indexFolder)
{
    private static readonly FacetedMode[] Modes = Enum.GetValues<FacetedMode>();

    private readonly FacetedQuery[] _queries = corpus.Queries;

    /// <summary>Measures and prints.</summary>
    /// <param name="verifiesChanges">True to compare the answers again after deletions and after a merge, on a copy of the index.</param>
    /// <returns>False when an answer was wrong.</returns>
    public bool Run(bool verifiesChanges)
    {
        if (!Directory.Exists(indexFolder))
        {
            output.WriteLine(Indexing());
        }

        using var index = new OpenedIndex(indexFolder);
        var begun = Stopwatch.GetTimestamp();
        index.Engine.Answer(_queries[0], FacetedMode.Facets);
        var first = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        if (!IsRight(index, "the index as built") || (verifiesChanges && !AreRightAfterChanges()))
        {
            return false;
        }

        QueryTimes.WarmUp(index.Engine, _queries);
        output.WriteLine(Searching(index));
        output.WriteLine(Rates(index));
        output.WriteLine(Costs(index, first));
        output.WriteLine(new BandwidthBenchmark(index).Run());
        return true;
    }

    private MarkdownTable Indexing()
    {
        var table = new MarkdownTable(1, "indexing", "documents", "seconds", "documents/s", "MB/s", "bytes a document");
        foreach (var threads in (ReadOnlySpan<int>)[2, 1])
        {
            var rate = FacetedIndex.Build(corpus.Documents, indexFolder, threads);
            table.Add(
                $"{threads} thread{(threads == 1 ? "" : "s")}", $"{rate.Documents:N0}", $"{rate.Seconds:F1}",
                $"{rate.DocumentsPerSecond:N0}", $"{rate.MegabytesPerSecond:F1}", $"{rate.BytesPerDocument:N0}");
        }

        return table;
    }

    private bool AreRightAfterChanges()
    {
        using var copy = new ChangedIndex(indexFolder);
        copy.DeleteEveryTenth();
        using (var deleted = new OpenedIndex(copy.Folder))
        {
            if (!IsRight(deleted, "a tenth of the documents deleted"))
            {
                return false;
            }
        }

        copy.Merge();
        using var merged = new OpenedIndex(copy.Folder);
        return IsRight(merged, "and merged to one segment");
    }

    private bool IsRight(OpenedIndex index, string what) => Verification.Run(output, index.Engine, _queries, what);

    private MarkdownTable Searching(OpenedIndex index)
    {
        var table = new MarkdownTable(2, "mode", "class", "hits", "p50 µs", "p99 µs", "mean µs", "mean of fastest µs");
        foreach (var mode in Modes)
        {
            var times = QueryTimes.Measure(index.Engine, _queries, mode);
            foreach (var queryClass in Enum.GetValues<QueryClass>().Cast<QueryClass?>().Append(null))
            {
                var hits = times.Answers.Where((_, query) => queryClass is null || _queries[query].Class == queryClass).Sum(answer => (long)answer.Total);
                var latencies = times.Of(queryClass);
                table.Add(
                    $"{mode}", queryClass is null ? "**every query**" : $"{queryClass}", $"{hits:N0}",
                    $"{latencies.Median:F0}", $"{latencies.P99:F0}", $"{latencies.Mean:F0}", $"{times.FastestMean(queryClass):F0}");
            }
        }

        return table;
    }

    private MarkdownTable Rates(OpenedIndex index)
    {
        var table = new MarkdownTable(1, "queries a second", "1 thread", "2 threads", "ratio");
        foreach (var mode in Modes)
        {
            var one = Throughput.Measure(index.Engine, _queries, mode, threads: 1);
            var two = Throughput.Measure(index.Engine, _queries, mode, threads: 2);
            table.Add($"{mode}", $"{one:N0}", $"{two:N0}", $"{two / one:F2}");
        }

        return table;
    }

    private MarkdownTable Costs(OpenedIndex index, double firstQuery)
    {
        var count = index.Searcher.IndexReader.NumDocs;
        return new MarkdownTable(1, "what", "")
            .Add("index, bytes a document", $"{(double)FacetedIndex.Size(indexFolder) / count:N0}")
            .Add("facet columns in memory, bytes a document", $"{(double)index.Engine.Archive.FacetBytes / count:F1}")
            .Add("all that is kept of an opened index, names of values included, bytes a document", $"{(double)index.OpenedBytes / count:F1}")
            .Add("memory after warm-up, MB: managed", $"{GC.GetTotalMemory(forceFullCollection: true) / 1e6:N0}")
            .Add("memory after warm-up, MB: of the process", $"{Environment.WorkingSet / 1e6:N0}")
            .Add("opening, ms: reader", $"{index.ReaderMilliseconds:F0}")
            .Add("opening, ms: columns of facets and dates", $"{index.ColumnMilliseconds:F0}")
            .Add("opening, ms: first query with facets", $"{firstQuery:F0}");
    }
}
