using Dateline.Core.Articles;
using Dateline.Core.Indexes;

namespace Dateline.Tests.Lucene;

/// <summary>Articles for the index's tests.</summary>
internal static class SampleArticles
{
    public static AnnotatedArticle Of(string id, string title = "Talks go on", string body = "The talks go on in the capital.") => new(
        new Article
        {
            Id = id,
            Title = title,
            Body = body,
            Path = "/news/file.txt",
            ContentHash = $"{id}|{title}|{body}",
            Source = "MENAFN",
            Language = "en",
            Published = new PublicationTime(new DateTimeOffset(2025, 12, 6, 6, 50, 44, TimeSpan.Zero), true),
        },
        []);

    /// <summary>The article with its first words of a text marked as a mention.</summary>
    public static AnnotatedArticle With(this AnnotatedArticle article, EntityKind kind, string text, string value) => article with
    {
        Mentions =
        [
            .. article.Mentions,
            new Mention
            {
                Kind = kind,
                Start = article.Article.Text.IndexOf(text, StringComparison.Ordinal),
                Length = text.Length,
                Text = text,
                Value = value,
                Why = "named in full",
            },
        ],
    };

    /// <summary>Reads a file into the index as the indexer does: claim, put what is not unchanged, complete.</summary>
    /// <returns>What the claims said, and how many articles were removed.</returns>
    public static (IReadOnlyList<ArticleState> States, int Removed) Index(this IIndexWriter writer, string path, params AnnotatedArticle[] articles)
    {
        var file = writer.BeginFile(path, string.Join('|', articles.Select(article => article.Article.ContentHash)));
        var states = new List<ArticleState>();
        foreach (var article in articles)
        {
            states.Add(file.Claim(article.Article));
            if (states[^1] is ArticleState.New or ArticleState.Changed)
            {
                file.Put(article);
            }
        }

        return (states, file.Complete());
    }
}
