using System.Collections.Concurrent;
using Dateline.Core.Aliases;
using Dateline.Lucene.Generations;
using Dateline.Lucene.Schema;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Dateline.Lucene.Snapshots;

/// <summary>
/// The index as it was at one commit, with the aliases as they were then; immutable. It is open as long as anybody holds a <see cref="SnapshotLease"/> on it or it is
/// the newest one.
/// </summary>
internal sealed class IndexSnapshot
{
    private readonly ConcurrentDictionary<Type, Lazy<object>> _derived = new();

    /// <summary>Wraps a reader, which it owns from then on.</summary>
    public IndexSnapshot(Generation generation, DirectoryReader reader, AliasDocument aliases)
    {
        Aliases = aliases;
        Generation = generation;
        Commit = CommitData.Of(reader);
        Reader = reader;
        Searcher = new IndexSearcher(reader) { Similarity = Ranking.Similarity };
    }

    /// <summary>An index without articles, for a folder that has none.</summary>
    public IndexSnapshot(AliasDocument aliases)
    {
        Aliases = aliases;
        Reader = new MultiReader();
        Searcher = new IndexSearcher(Reader) { Similarity = Ranking.Similarity };
    }

    /// <summary>The generation; null when there is none.</summary>
    public Generation? Generation { get; }

    /// <summary>What was recorded with the commit; null when there is none.</summary>
    public CommitData? Commit { get; }

    /// <summary>Which values are one.</summary>
    public AliasDocument Aliases { get; }

    /// <summary>All articles.</summary>
    public IndexReader Reader { get; }

    /// <summary>Searches all articles.</summary>
    public IndexSearcher Searcher { get; }

    /// <summary>
    /// What somebody derives from this snapshot, such as global facet ordinals: made at the first call for its type, once, and
    /// forgotten with the snapshot. What belongs to a segment is better kept by <see cref="SegmentReader.CoreCacheKey"/>, since
    /// most segments live on in the next snapshot.
    /// </summary>
    public T Derived<T>(Func<IndexSnapshot, T> make)
        where T : class =>
        (T)_derived.GetOrAdd(typeof(T), (_, state) => new Lazy<object>(() => state.make(state.snapshot)), (make, snapshot: this)).Value;
}
