using Dateline.Core.Aliases;
using Dateline.Core.Articles;
using Dateline.Core.Indexes;
using Dateline.Core.Queries;
using Dateline.Core.Results;
using Dateline.Lucene.Aliases;
using Dateline.Lucene.Generations;
using Dateline.Lucene.Maintenance;
using Dateline.Lucene.Schema;
using Dateline.Lucene.Searching;
using Dateline.Lucene.Snapshots;
using Dateline.Lucene.Writing;
using Lucene.Net.Search;

namespace Dateline.Lucene;

/// <summary>An archive in an embedded Lucene index, in a folder of this machine.</summary>
public sealed class LuceneArticleIndex : IArticleIndex
{
    private readonly GenerationStore _store;
    private readonly AliasFile _aliases;
    private readonly SnapshotSource _snapshots;
    private readonly WriteAccess _access;

    /// <summary>Names the index folder; nothing is opened or created yet.</summary>
    /// <param name="folder">The index folder, which need not exist.</param>
    public LuceneArticleIndex(string folder)
    {
        _store = new GenerationStore(Path.GetFullPath(folder));
        _aliases = new AliasFile(_store.Folder);
        _snapshots = new SnapshotSource(_store, _aliases);
        _access = new WriteAccess(_store, _snapshots);
    }

    /// <inheritdoc/>
    public SearchPage Search(ArticleQuery query, CancellationToken cancellation = default)
    {
        using var lease = _snapshots.Acquire();
        return SearcherOf(lease).Search(query, cancellation);
    }

    /// <inheritdoc/>
    public FacetResult Facet(FacetQuery query, CancellationToken cancellation = default)
    {
        using var lease = _snapshots.Acquire();
        return SearcherOf(lease).Facet(query, cancellation);
    }

    /// <inheritdoc/>
    public Timeline Timeline(TimelineQuery query, CancellationToken cancellation = default)
    {
        using var lease = _snapshots.Acquire();
        return SearcherOf(lease).Timeline(query, cancellation);
    }

    /// <inheritdoc/>
    public AnnotatedArticle? Find(string id)
    {
        using var lease = _snapshots.Acquire();
        var hits = lease.Snapshot.Searcher.Search(new TermQuery(KeyTerm.Of(FieldNames.Id, id)), 1).ScoreDocs;
        return hits is [var hit, ..]
            ? StoredArticle.Read(lease.Snapshot.Reader, hit.Doc).Under(lease.Snapshot.Aliases.Table)
            : null;
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, int> RecognisedValues(FacetKind kind)
    {
        using var lease = _snapshots.Acquire();
        return LiveTerms.Count(lease.Snapshot.Reader, FacetNames.Plural(kind));
    }

    /// <inheritdoc/>
    public AliasDocument Aliases() => _aliases.Read();

    /// <inheritdoc/>
    public AliasDocument ChangeAliases(Func<AliasDocument, AliasDocument> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var changed = _aliases.Change(change);
        _snapshots.Refresh();
        return changed;
    }

    /// <inheritdoc/>
    public IndexStatistics Statistics() => IndexStatisticsReader.Read(_store, _snapshots);

    /// <inheritdoc/>
    public CheckReport Check(CancellationToken cancellation = default) => IndexChecker.Check(_store, _snapshots, cancellation);

    /// <inheritdoc/>
    public IIndexWriter OpenWriter(string recogniser) => _access.OpenLive(recogniser);

    /// <inheritdoc/>
    public IIndexWriter OpenRebuild(string recogniser) => _access.OpenRebuild(recogniser);

    /// <inheritdoc/>
    public void Dispose() => _snapshots.Dispose();

    private static ArticleSearcher SearcherOf(SnapshotLease lease) => new(lease.Snapshot.Archive, TimeProvider.System);
}
