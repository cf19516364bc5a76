using System.Collections.Concurrent;
using Dateline.Core.Articles;
using Dateline.Core.Indexes;
using Dateline.Lucene.Analysis;
using Dateline.Lucene.Generations;
using Dateline.Lucene.Schema;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lock = System.Threading.Lock;

namespace Dateline.Lucene.Writing;

/// <summary>Writes one generation through Lucene's thread-safe writer.</summary>
/// <remarks>
/// A commit first closes the gate for a moment, so that every change counts either wholly to it or wholly to the next one; then it
/// flushes the ledger, and then Lucene's commit, which records the ledger's length, makes both valid at once.
/// </remarks>
internal sealed class LuceneIndexWriter : IIndexWriter
{
    private readonly WriteAccess _access;
    private readonly string _recogniser;
    private readonly IndexWriter _lucene;
    private readonly FileLedger _ledger;
    private readonly KnownArticles _known;
    private readonly ReaderWriterLockSlim _gate = new();
    private readonly Lock _committing = new();
    private readonly Lock[] _idLocks = [.. Enumerable.Range(0, 64).Select(_ => new Lock())];
    private readonly ConcurrentBag<DocumentBuilder> _builders = [];
    private ConcurrentQueue<LedgerEntry> _changes = new();
    private volatile bool _isChanged;
    private bool _isDisposed;

    private LuceneIndexWriter(WriteAccess access, Generation generation, string recogniser, IndexWriter lucene, FileLedger ledger, DirectoryReader? reader)
    {
        _access = access;
        _recogniser = recogniser;
        _lucene = lucene;
        _ledger = ledger;
        Generation = generation;
        if (reader is null)
        {
            CommitLucene(0);
            reader = DirectoryReader.Open(lucene.Directory);
        }

        _known = new KnownArticles(reader);
    }

    /// <summary>The generation that is written.</summary>
    public Generation Generation { get; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, IndexedFile> Files => _ledger.Files;

    /// <summary>Begins a generation with an empty commit.</summary>
    public static LuceneIndexWriter Create(WriteAccess access, Generation generation, string recogniser)
    {
        var lucene = OpenLucene(generation, OpenMode.CREATE);
        return new LuceneIndexWriter(access, generation, recogniser, lucene, FileLedger.Create(generation.Folder), null);
    }

    /// <summary>Goes on with a generation from its last commit.</summary>
    public static LuceneIndexWriter Open(WriteAccess access, OpenGeneration opened, string recogniser)
    {
        var ledger = FileLedger.Open(opened.Generation.Folder, CommitData.Of(opened.Reader).Ledger);
        try
        {
            var lucene = OpenLucene(opened.Generation, OpenMode.APPEND);
            return new LuceneIndexWriter(access, opened.Generation, recogniser, lucene, ledger, opened.Reader);
        }
        catch
        {
            ledger.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public IFileUpdate BeginFile(string path, string hash) => new FileUpdate(this, path, hash);

    /// <inheritdoc/>
    public int RemoveFile(string path)
    {
        var owner = KeyTerm.TextOf(path);
        _gate.EnterReadLock();
        try
        {
            var owned = _known.OwnedBy(owner);
            foreach (var id in owned.Keys)
            {
                Remove(id, owner);
            }

            Forget(path);
            return owned.Count;
        }
        finally
        {
            _gate.ExitReadLock();
        }
    }

    /// <inheritdoc/>
    public void Commit()
    {
        lock (_committing)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            if (_isChanged)
            {
                CommitChanges();
                _access.OnCommitted();
            }
        }
    }

    /// <inheritdoc/>
    public void Publish()
    {
        Commit();
        lock (_committing)
        {
            // What is swapped in should not at once be busy with merging.
            _lucene.WaitForMerges();
            _lucene.Commit();
            _access.Publish(this);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_committing)
        {
            if (_isDisposed)
            {
                return;
            }

            _isDisposed = true;
            try
            {
                CloseLucene();
            }
            finally
            {
                _known.Dispose();
                _ledger.Dispose();
                _gate.Dispose();
                _access.Release(this);
            }
        }
    }

    /// <summary>What is known of an article; null when it is not in the index.</summary>
    internal ArticleKey? Find(string id)
    {
        _gate.EnterReadLock();
        try
        {
            return _known.Find(id);
        }
        finally
        {
            _gate.ExitReadLock();
        }
    }

    /// <summary>Adds or replaces an article.</summary>
    internal void Put(AnnotatedArticle annotated, string owner)
    {
        var id = KeyTerm.TextOf(annotated.Article.Id);
        if (!_builders.TryTake(out var builder))
        {
            builder = new DocumentBuilder();
        }

        _gate.EnterReadLock();
        try
        {
            lock (LockOf(id))
            {
                Put(builder, annotated, id, owner);
            }

            _isChanged = true;
        }
        finally
        {
            _gate.ExitReadLock();
        }

        _builders.Add(builder);
    }

    /// <summary>Removes what a file no longer has and counts it as wholly indexed.</summary>
    /// <returns>How many articles were removed.</returns>
    internal int Complete(IndexedFile file, string owner, HashSet<string> claimed)
    {
        _gate.EnterReadLock();
        try
        {
            var gone = _known.OwnedBy(owner).Keys.Where(id => !claimed.Contains(id)).ToArray();
            foreach (var id in gone)
            {
                Remove(id, owner);
            }

            _ledger.Files[file.Path] = file;
            _changes.Enqueue(new LedgerEntry(file.Path, file));
            _isChanged = true;
            return gone.Length;
        }
        finally
        {
            _gate.ExitReadLock();
        }
    }

    private static IndexWriter OpenLucene(Generation generation, OpenMode mode) =>
        new(FSDirectory.Open(generation.Articles), WriterSettings.For(ArticleAnalyzer.ForIndex, mode));

    private void Put(DocumentBuilder builder, AnnotatedArticle annotated, string id, string owner)
    {
        var known = _known.Find(id);
        var earlierOwners = known?.EarlierOwnersUnder(owner) ?? [];
        var document = builder.Build(annotated, owner, earlierOwners, _recogniser);
        if (known is null)
        {
            // Nothing to replace: Lucene is spared the search for it in every segment.
            _lucene.AddDocument(document);
        }
        else
        {
            _lucene.UpdateDocument(new Term(FieldNames.Id, id), document);
        }

        _known.Set(id, new ArticleKey(owner, annotated.Article.ContentHash, earlierOwners));
    }

    /// <summary>Removes an article of a file, unless another file has taken it over meanwhile.</summary>
    private void Remove(string id, string owner)
    {
        lock (LockOf(id))
        {
            if (_known.Find(id) is not { } key || key.Owner != owner)
            {
                return;
            }

            _lucene.DeleteDocuments(new Term(FieldNames.Id, id));
            _known.Set(id, null);
            _isChanged = true;

            // Other files that have the article too are read again by the next run, which finds it there.
            foreach (var earlier in key.EarlierOwners)
            {
                Forget(earlier);
            }
        }
    }

    private void Forget(string path)
    {
        if (_ledger.Files.TryRemove(path, out _))
        {
            _changes.Enqueue(new LedgerEntry(path, null));
            _isChanged = true;
        }
    }

    private void CommitChanges()
    {
        _gate.EnterWriteLock();
        var changes = _changes;
        var files = _ledger.Files.Count;
        var all = _ledger.IsMostlyDead(changes.Count) ? _ledger.Files.Values.ToArray() : null;
        _changes = new ConcurrentQueue<LedgerEntry>();
        _isChanged = false;
        _known.BeginCommit();
        _gate.ExitWriteLock();
        DirectoryReader? committed;
        try
        {
            WriteLedger(changes, all);
            CommitLucene(files);
            committed = _known.Reopen();
        }
        catch
        {
            Reopen(changes);
            throw;
        }

        _gate.EnterWriteLock();
        _known.EndCommit(committed);
        _gate.ExitWriteLock();
        if (all is not null)
        {
            _ledger.DeleteOthers();
        }
    }

    private void WriteLedger(ConcurrentQueue<LedgerEntry> changes, IndexedFile[]? all)
    {
        if (all is not null)
        {
            _ledger.Rewrite(all);
        }
        else if (!changes.IsEmpty)
        {
            _ledger.Append(changes);
        }
    }

    private void CommitLucene(int files)
    {
        _lucene.SetCommitData(new CommitData(_ledger.Position, files, _recogniser, DateTimeOffset.UtcNow).ToUserData());
        _lucene.Commit();
    }

    /// <summary>After a commit that failed: its changes wait, before later ones, for the next.</summary>
    private void Reopen(ConcurrentQueue<LedgerEntry> changes)
    {
        _gate.EnterWriteLock();
        foreach (var later in _changes)
        {
            changes.Enqueue(later);
        }

        _changes = changes;
        _isChanged = true;
        _known.AbortCommit();
        _gate.ExitWriteLock();
    }

    /// <summary>Merges that the last commit began are waited for: a program that adds a little and ends would else never merge.</summary>
    private void CloseLucene()
    {
        if (_isChanged)
        {
            _lucene.Rollback();
        }
        else
        {
            _lucene.Dispose();
        }
    }

    private Lock LockOf(string id) => _idLocks[(uint)id.GetHashCode(StringComparison.Ordinal) % (uint)_idLocks.Length];
}
