using Dateline.Core.Articles;
using Dateline.Core.Indexes;
using Dateline.Lucene.Schema;

namespace Dateline.Lucene.Writing;

/// <inheritdoc/>
internal sealed class FileUpdate(LuceneIndexWriter writer, string path, string hash) : IFileUpdate
{
    private readonly HashSet<string> _claimed = new(StringComparer.Ordinal);
    private readonly string _owner = KeyTerm.TextOf(path);

    /// <inheritdoc/>
    public ArticleState Claim(Article article)
    {
        var id = KeyTerm.TextOf(article.Id);
        lock (_claimed)
        {
            if (!_claimed.Add(id))
            {
                return ArticleState.Repeated;
            }
        }

        // An article that another file owns is put again even when it is the same, so that it stays when that file goes.
        return writer.Find(id) is not { } known ? ArticleState.New
            : known.Hash == article.ContentHash && known.Owner == _owner ? ArticleState.Unchanged
            : ArticleState.Changed;
    }

    /// <inheritdoc/>
    public void Put(AnnotatedArticle article)
    {
        lock (_claimed)
        {
            _claimed.Add(KeyTerm.TextOf(article.Article.Id));
        }

        writer.Put(article, _owner);
    }

    /// <inheritdoc/>
    public int Complete()
    {
        lock (_claimed)
        {
            return writer.Complete(new IndexedFile(path, hash, _claimed.Count), _owner, _claimed);
        }
    }
}
