using System.Collections.Concurrent;
using System.Diagnostics;
using Dateline.Lucene.Writing;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Dateline.Benchmarks.Faceted;

/// <summary>Builds the index of a generated corpus with the writer settings of the engine.</summary>
internal static class FacetedIndex
{
    /// <summary>Lines that wait for the writing threads, as many as the peers let wait.</summary>
    private const int Waiting = 2000;

    /// <summary>Builds an index and says how fast.</summary>
    /// <param name="documents">The documents, one on a line of JSON.</param>
    /// <param name="folder">Where the index is to be; what is there is deleted.</param>
    /// <param name="threads">Threads that analyse and write; with one, it reads the file too.</param>
    public static IndexingRate Build(string documents, string folder, int threads)
    {
        var begun = Stopwatch.GetTimestamp();
        var count = 0;
        using (var writer = Open(folder, OpenMode.CREATE))
        {
            if (threads == 1)
            {
                count = Write(writer, File.ReadLines(documents));
            }
            else
            {
                count = WriteInParallel(writer, documents, threads);
            }

            writer.Commit();
            writer.WaitForMerges();
        }

        var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        return new IndexingRate(threads, count, seconds, new FileInfo(documents).Length, Size(folder));
    }

    /// <summary>A writer as the engine sets it, under the peers' analysis.</summary>
    public static IndexWriter Open(string folder, OpenMode mode) => new(FSDirectory.Open(folder), WriterSettings.For(new PeerAnalyzer(), mode));

    /// <summary>Bytes of an index.</summary>
    public static long Size(string folder) => new DirectoryInfo(folder).EnumerateFiles().Sum(file => file.Length);

    private static int WriteInParallel(IndexWriter writer, string documents, int threads)
    {
        using var lines = new BlockingCollection<string>(Waiting);
        var writing = Enumerable.Range(0, threads)
            .Select(_ => Task.Factory.StartNew(() => Write(writer, lines.GetConsumingEnumerable()), TaskCreationOptions.LongRunning))
            .ToArray();
        foreach (var line in File.ReadLines(documents))
        {
            lines.Add(line);
        }

        lines.CompleteAdding();
        return Task.WhenAll(writing).GetAwaiter().GetResult().Sum();
    }

    private static int Write(IndexWriter writer, IEnumerable<string> lines)
    {
        var builder = new NewsDocumentBuilder();
        var count = 0;
        foreach (var line in lines)
        {
            writer.AddDocument(builder.Build(NewsDocument.Parse(line)));
            count++;
        }

        return count;
    }
}
