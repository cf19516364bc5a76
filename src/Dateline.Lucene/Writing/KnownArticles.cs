using System.Collections.Concurrent;
using Lucene.Net.Index;

namespace Dateline.Lucene.Writing;

/// <summary>
/// What the writer knows of the articles: those of the last commit, and over them what was put or removed since. Safe for several
/// threads, but that the commit's methods must be called when nobody else is inside. Ids and owners are in the form of
/// <see cref="Schema.KeyTerm"/>.
/// </summary>
internal sealed class KnownArticles(DirectoryReader reader) : IDisposable
{
    private CommittedArticles _committed = new(reader);
    private Changes? _committing;
    private Changes _current = new();

    /// <summary>What is known of an article; null when it is not in the index.</summary>
    public ArticleKey? Find(string id) =>
        _current.Keys.TryGetValue(id, out var key) || (_committing is not null && _committing.Keys.TryGetValue(id, out key))
            ? key
            : _committed.Find(id);

    /// <summary>What is known of the articles that a file owns, by id.</summary>
    public Dictionary<string, ArticleKey> OwnedBy(string owner)
    {
        var owned = _committed.OwnedBy(owner);
        foreach (var id in owned.Keys.Concat(_committing?.PutUnder(owner) ?? []).Concat(_current.PutUnder(owner)).Distinct().ToArray())
        {
            if (Find(id) is { } key && key.Owner == owner)
            {
                owned[id] = key;
            }
            else
            {
                owned.Remove(id);
            }
        }

        return owned;
    }

    /// <summary>Remembers that an article was put or, with a null key, removed.</summary>
    public void Set(string id, ArticleKey? key)
    {
        _current.Keys[id] = key;
        if (key is not null)
        {
            _current.Owners.GetOrAdd(key.Owner, _ => new ConcurrentQueue<string>()).Enqueue(id);
        }
    }

    /// <summary>What was put so far is being committed; what follows is not.</summary>
    public void BeginCommit()
    {
        _committing = _current;
        _current = new Changes();
    }

    /// <summary>The commit is done: its reader knows what was put before it.</summary>
    /// <param name="committed">A reader of the commit; null when it differs from the last one in no article.</param>
    public void EndCommit(DirectoryReader? committed)
    {
        if (committed is not null)
        {
            _committed.Dispose();
            _committed = new CommittedArticles(committed);
        }

        _committing = null;
    }

    /// <summary>The commit has failed: what was put before it is still only known here.</summary>
    public void AbortCommit()
    {
        var later = _current;
        _current = _committing ?? _current;
        _committing = null;
        if (later != _current)
        {
            foreach (var (id, key) in later.Keys)
            {
                Set(id, key);
            }
        }
    }

    /// <summary>A reader of what was committed since the last one; null when there is nothing.</summary>
    public DirectoryReader? Reopen() => DirectoryReader.OpenIfChanged(_committed.Reader);

    /// <inheritdoc/>
    public void Dispose() => _committed.Dispose();

    /// <summary>What happened between two commits: keys by id (null when removed), and ids by the file under which they were put.</summary>
    private sealed class Changes
    {
        public ConcurrentDictionary<string, ArticleKey?> Keys { get; } = new(StringComparer.Ordinal);

        public ConcurrentDictionary<string, ConcurrentQueue<string>> Owners { get; } = new(StringComparer.Ordinal);

        public ConcurrentQueue<string> PutUnder(string owner) => Owners.TryGetValue(owner, out var ids) ? ids : [];
    }
}
