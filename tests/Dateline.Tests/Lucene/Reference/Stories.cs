using Dateline.Core.Articles;

namespace Dateline.Tests.Lucene.Reference;

/// <summary>Articles made up for tests, with mentions of the values that they are to be found under.</summary>
internal static class Stories
{
    /// <summary>An article whose mentions stand one after the other at its beginning.</summary>
    public static AnnotatedArticle Story(
        string id,
        string title,
        string body,
        string? published = null,
        string? source = null,
        string[]? people = null,
        string[]? organisations = null,
        string[]? places = null,
        string[]? dates = null,
        string? language = "en")
    {
        var article = new Article
        {
            Id = id,
            Title = title,
            Body = body,
            Published = published is null ? null : Published(published),
            Source = source,
            Language = language,
            Path = $"/archive/{id}.txt",
            ContentHash = id,
        };
        var mentions = new List<Mention>();
        Mention(EntityKind.Person, people);
        Mention(EntityKind.Organisation, organisations);
        Mention(EntityKind.Location, places);
        Mention(EntityKind.Date, dates);
        return new AnnotatedArticle(article, mentions);

        void Mention(EntityKind kind, string[]? values)
        {
            foreach (var value in values ?? [])
            {
                mentions.Add(new Mention
                {
                    Kind = kind,
                    Start = mentions.Count,
                    Length = 1,
                    Text = article.Text.Substring(Math.Min(mentions.Count, article.Text.Length - 1), 1),
                    Value = value,
                });
            }
        }
    }

    private static PublicationTime Published(string text) =>
        new(DateTimeOffset.Parse(text + (text.Length > 10 ? "Z" : "T00:00:00Z"), null), text.Length > 10);
}
