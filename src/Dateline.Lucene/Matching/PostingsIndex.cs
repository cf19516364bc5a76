using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Dateline.Lucene.Matching;

/// <summary>The segments of a snapshot with what is decoded of them, and the scoring of its fields. Safe for any number of threads.</summary>
internal sealed class PostingsIndex
{
    private readonly ConcurrentDictionary<string, FieldScoring> _scorings = new(StringComparer.Ordinal);

    /// <summary>Looks at the segments; nothing is decoded before it is asked for.</summary>
    /// <param name="searcher">Searches the snapshot, which its owner keeps open.</param>
    public PostingsIndex(IndexSearcher searcher)
    {
        Searcher = searcher;
        Leaves = [.. searcher.IndexReader.Leaves];
        Segments = [.. Leaves.Select(leaf => SegmentPostings.Of(leaf.AtomicReader))];
    }

    /// <summary>Lucene's searcher.</summary>
    public IndexSearcher Searcher { get; }

    /// <summary>The segments in Lucene's form.</summary>
    public IReadOnlyList<AtomicReaderContext> Leaves { get; }

    /// <summary>What is decoded of each.</summary>
    public IReadOnlyList<SegmentPostings> Segments { get; }

    /// <summary>The scoring of a field.</summary>
    public FieldScoring Scoring(string field) =>
        _scorings.TryGetValue(field, out var scoring) ? scoring : _scorings.GetOrAdd(field, new FieldScoring(Searcher, field));
}
