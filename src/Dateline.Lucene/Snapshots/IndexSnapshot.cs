using Dateline.Core.Aliases;
using Dateline.Lucene.Generations;
using Dateline.Lucene.Schema;
using Dateline.Lucene.Searching;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Dateline.Lucene.Snapshots;

/// <summary>
/// The index as it was at one commit, with the aliases as they were then; immutable. It is open as long as anybody holds a <see cref="SnapshotLease"/> on it or it is
/// the newest one.
/// </summary>
internal sealed class IndexSnapshot
{
    private ArchiveSnapshot? _archive;
    private object? _making;

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

    /// <summary>What searches need of the index; made by the first search unless <see cref="PrepareAfter"/> has made it.</summary>
    public ArchiveSnapshot Archive =>
        LazyInitializer.EnsureInitialized(ref _archive, ref _making, () => new ArchiveSnapshot(Searcher, Aliases));

    /// <summary>
    /// Makes what searches need from that of the snapshot before, so that no search waits for it. Does nothing when no search has come to
    /// that one: who only writes pays nothing for searches.
    /// </summary>
    public void PrepareAfter(IndexSnapshot previous)
    {
        if (previous._archive is { } archive)
        {
            _archive = new ArchiveSnapshot(Searcher, Aliases, previous.Generation?.Name == Generation?.Name ? archive : null);
        }
    }
}
