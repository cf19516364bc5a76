using Dateline.Core.Articles;

namespace Dateline.Tests.Lucene;

/// <summary>Articles for the index's tests.</summary>
internal static class SampleArticles
{
    public static AnnotatedArticle Of(string id, string title = "Talks go on", string body = "The talks go on in the capital.", params Mention[] mentions) =>
        new(
            new Article
            {
                Id = id,
                Title = title,
                Body = body,
                Path = $"/news/{id}.txt",
                ContentHash = $"{id}|{title}|{body}",
                Language = "en",
                Published = new PublicationTime(new DateTimeOffset(2025, 12, 6, 6, 50, 44, TimeSpan.Zero), true),
            },
            mentions);

    public static Mention Person(AnnotatedArticle article, string text, string value) => new()
    {
        Kind = EntityKind.Person,
        Start = article.Article.Text.IndexOf(text, StringComparison.Ordinal),
        Length = text.Length,
        Text = text,
        Value = value,
        Why = "named in full",
    };
}
