using System.Diagnostics;
using Dateline.Core.Aliases;
using Dateline.Lucene.Generations;
using Dateline.Lucene.Schema;
using Dateline.Lucene.Searching;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Dateline.Benchmarks.Faceted;

/// <summary>An index opened as the product opens it, with what that cost.</summary>
internal sealed class OpenedIndex : IDisposable
{
    private readonly DirectoryReader _reader;

    public OpenedIndex(string folder)
    {
        var begun = Stopwatch.GetTimestamp();
        _reader = DirectoryReader.Open(SearchDirectory.Open(folder));
        var searcher = new IndexSearcher(_reader) { Similarity = Ranking.Similarity };
        ReaderMilliseconds = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        begun = Stopwatch.GetTimestamp();
        Engine = new DatelineEngine(new ArchiveSnapshot(searcher, AliasDocument.Empty));
        ColumnMilliseconds = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        OpenedBytes = GC.GetTotalMemory(forceFullCollection: true) - before;
    }

    /// <summary>Answers queries on it.</summary>
    public DatelineEngine Engine { get; }

    /// <summary>The searcher of all segments.</summary>
    public IndexSearcher Searcher => Engine.Archive.Searcher;

    /// <summary>What opening the reader took.</summary>
    public double ReaderMilliseconds { get; }

    /// <summary>What reading the columns of the facets took.</summary>
    public double ColumnMilliseconds { get; }

    /// <summary>Memory of the columns, the names of all values and whatever else searches keep.</summary>
    public long OpenedBytes { get; }

    public void Dispose() => _reader.Dispose();
}
