using System.Globalization;
using System.Text;
using Dateline.Entities;
using Dateline.Indexing;
using Dateline.Indexing.Reports;
using Dateline.Indexing.Settings;
using Dateline.Lucene;

namespace Dateline.Benchmarks;

/// <summary>How fast articles are read, annotated and indexed, and how large the index becomes.</summary>
internal static class IndexingBenchmark
{
    /// <summary>A run before those that count, so that none of them pays for compilation.</summary>
    private const string WarmUp = "warm-up";

    public static async Task<string> RunAsync(UnpackedCorpus corpus)
    {
        await IndexAsync(corpus, WarmUp, Environment.ProcessorCount);
        var table = new StringBuilder("| read, annotated, indexed | articles | seconds | articles/s | MB/s |\n|---|--:|--:|--:|--:|\n");
        foreach (var workers in new[] { 1, 2, Environment.ProcessorCount }.Distinct().Order())
        {
            var report = await IndexAsync(corpus, $"workers-{workers}", workers);
            Append(table, corpus, $"{workers} worker{(workers == 1 ? "" : "s")}", report);
            Append(table, corpus, "again, unchanged", await IndexAsync(corpus.IndexFolder, corpus.Articles, workers));
        }

        using var index = new LuceneArticleIndex(corpus.IndexFolder);
        var statistics = index.Statistics();
        return table.Append(CultureInfo.InvariantCulture,
            $"\nIndex: {statistics.Bytes / 1e6:F1} MB, {statistics.Bytes / statistics.Articles:N0} bytes an article; ")
            .Append(CultureInfo.InvariantCulture, $"source {corpus.Bytes / 1e6:F1} MB; peak memory {PeakMegabytes():N0} MB.")
            .ToString();
    }

    private static Task<IndexReport> IndexAsync(UnpackedCorpus corpus, string name, int workers) =>
        IndexAsync(corpus.NewIndexFolder(name), corpus.Articles, workers);

    private static async Task<IndexReport> IndexAsync(string indexFolder, string articles, int workers)
    {
        var settings = new IndexSettings { Index = indexFolder, Paths = [articles], Parallelism = workers };
        using var index = new LuceneArticleIndex(indexFolder);
        var report = await new ArchiveIndexer(index, EntityRecogniser.Load(), settings).IndexAsync([]);
        return report.FailedTotal == 0 ? report : throw new InvalidDataException($"{report.Failed[0].Path}: {report.Failed[0].Reason}");
    }

    private static void Append(StringBuilder table, UnpackedCorpus corpus, string what, IndexReport report) => table.AppendLine(
        CultureInfo.InvariantCulture,
        $"| {what} | {report.Added + report.Unchanged:N0} | {report.Seconds:F2} | {report.ArticlesPerSecond:N0} | {corpus.Bytes / 1e6 / report.Seconds:F1} |");

    private static double PeakMegabytes()
    {
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1e6;
    }
}
