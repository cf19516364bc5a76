using Dateline.Core.Articles;
using Dateline.Core.Indexes;

namespace Dateline.Indexing.Pipeline;

/// <summary>An article that has been read and claimed, and waits for recognition.</summary>
/// <param name="File">The file that it came from.</param>
/// <param name="Article">The article as read.</param>
/// <param name="State">Whether it is new or changed.</param>
internal readonly record struct OpenArticle(OpenFile File, Article Article, ArticleState State);
