using System.Diagnostics;
using Dateline.Core.Aliases;
using Dateline.Lucene.Generations;
using Dateline.Lucene.Schema;
using Dateline.Lucene.Searching;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Dateline.Benchmarks.Faceted.NearRealTime;

/// <summary>An index that is written and searched at once, refreshed as the product does it: a commit, its reader, its snapshot.</summary>
internal sealed class GrowingIndex : IFacetedEngine, IDisposable
{
    private readonly IndexWriter _writer;
    private readonly NewsDocumentBuilder _builder = new();
    private volatile DatelineEngine _engine;

    public GrowingIndex(string folder)
    {
        _writer = FacetedIndex.Open(folder, OpenMode.APPEND);
        _engine = EngineOf(DirectoryReader.Open(SearchDirectory.Open(folder)), previous: null);
    }

    /// <summary>Answers on the snapshot of the last refresh, as long as there is no further one.</summary>
    public DatelineEngine Engine => _engine;

    /// <summary>Adds a document, seen after the next refresh; from one thread at a time.</summary>
    public void Add(NewsDocument document) => _writer.AddDocument(_builder.Build(document));

    /// <summary>Commits what was added and lets searches see it.</summary>
    public RefreshTimes Refresh()
    {
        var begun = Stopwatch.GetTimestamp();
        _writer.Commit();
        var committed = Stopwatch.GetTimestamp();
        var old = _engine;
        if (NewestCommit.OpenAfter((DirectoryReader)old.Archive.Reader) is not { } reader)
        {
            return default;
        }

        var opened = Stopwatch.GetTimestamp();
        _engine = EngineOf(reader, old.Archive);
        var prepared = Stopwatch.GetTimestamp();
        old.Archive.Reader.DecRef();
        return new RefreshTimes(
            Stopwatch.GetElapsedTime(begun, committed).TotalMilliseconds,
            Stopwatch.GetElapsedTime(committed, opened).TotalMilliseconds,
            Stopwatch.GetElapsedTime(opened, prepared).TotalMilliseconds);
    }

    public FacetedAnswer Answer(FacetedQuery query, FacetedMode mode)
    {
        while (true)
        {
            var engine = _engine;
            if (engine.Archive.Reader.TryIncRef())
            {
                try
                {
                    return engine.Answer(query, mode);
                }
                finally
                {
                    engine.Archive.Reader.DecRef();
                }
            }
        }
    }

    public void Dispose()
    {
        _writer.Dispose();
        _engine.Archive.Reader.DecRef();
    }

    private static DatelineEngine EngineOf(DirectoryReader reader, ArchiveSnapshot? previous) =>
        new(new ArchiveSnapshot(new IndexSearcher(reader) { Similarity = Ranking.Similarity }, AliasDocument.Empty, previous));
}
