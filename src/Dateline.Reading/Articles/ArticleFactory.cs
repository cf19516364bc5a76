using System.Globalization;
using Dateline.Core.Articles;
using Dateline.Reading.Publication;

namespace Dateline.Reading.Articles;

/// <summary>
/// Makes articles of what the readers found: the one place that gives identity and content hash, and checks the limits.
/// </summary>
internal static class ArticleFactory
{
    /// <summary>The article; a failure when it is too long.</summary>
    public static ReadResult Create(ArticleDraft draft)
    {
        var length = (long)draft.Title.Length + draft.Body.Length;
        if (length > ReadingLimits.MaxArticleLength)
        {
            return new ReadFailure(draft.Path, draft.Line, TooLong(length));
        }

        var published = PublicationResolver.Resolve(draft);
        var article = new Article
        {
            Id = ArticleIdentity.Of(draft),
            Title = draft.Title,
            Body = draft.Body,
            Published = published.Moment,
            PublishedWhy = published.Why,
            Source = NullIfEmpty(draft.Source),
            Filed = NullIfEmpty(draft.Filed),
            DatelineLength = draft.DatelineLength,
            Url = NullIfEmpty(draft.Url),
            Language = NullIfEmpty(draft.Language),
            Path = draft.Path,
            ContentHash = "",
        };
        return article with { ContentHash = HashOf(article) };
    }

    /// <summary>The sentence for a text that is over <see cref="ReadingLimits.MaxArticleLength"/>.</summary>
    public static string TooLong(long length) => string.Create(CultureInfo.InvariantCulture,
        $"The article has {length:N0} characters; at most {ReadingLimits.MaxArticleLength:N0} are read. Is this an article?");

    private static string HashOf(Article article)
    {
        using var hash = new FieldHash();
        hash.Add(article.Id);
        hash.Add(article.Title);
        hash.Add(article.Body);
        hash.Add(article.Published?.Instant.ToString("O", CultureInfo.InvariantCulture));
        hash.Add(article.Published?.HasTime.ToString());
        hash.Add(article.PublishedWhy);
        hash.Add(article.Source);
        hash.Add(article.Filed);
        hash.Add(article.DatelineLength.ToString(CultureInfo.InvariantCulture));
        hash.Add(article.Url);
        hash.Add(article.Language);
        hash.Add(article.Path);
        return hash.ToString();
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
