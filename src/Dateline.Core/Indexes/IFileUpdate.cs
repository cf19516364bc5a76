using Dateline.Core.Articles;

namespace Dateline.Core.Indexes;

/// <summary>The articles of one file on their way into the index. Safe for several threads at once.</summary>
public interface IFileUpdate
{
    /// <summary>Claims an article for this file and says what has to be done with it, before the cost of recognition is paid.</summary>
    /// <returns>
    /// <see cref="ArticleState.Unchanged"/> when the index holds the article with this content hash: nothing is to be put;
    /// <see cref="ArticleState.Repeated"/> when this file has claimed the id before; else new or changed.
    /// </returns>
    ArticleState Claim(Article article);

    /// <summary>Adds the article, or replaces the one of the same id.</summary>
    void Put(AnnotatedArticle article);

    /// <summary>
    /// Ends the file after its last article: articles that it held before and that were not claimed are removed, and the file
    /// counts as wholly indexed with the next commit. Without this call the file is read again by the next run.
    /// </summary>
    /// <returns>How many articles were removed.</returns>
    int Complete();
}
