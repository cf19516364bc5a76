using Dateline.Core.Articles;

namespace Dateline.Tests.Cli;

/// <summary>Annotated articles as a recogniser would give them.</summary>
internal static class Articles
{
    public static AnnotatedArticle Talks { get; } = Annotate(
        "Umerov in Miami",
        "KYIV, Dec 6 — Secretary Rustem Umerov met the Ukrainian delegation on Friday.\n\nIt was their sixth meeting.",
        ("Umerov", EntityKind.Person, "Rustem Umerov", "surname of Rustem Umerov"),
        ("Miami", EntityKind.Location, "United States/Florida/Miami", "the largest place of this name"),
        ("KYIV", EntityKind.Location, "Ukraine/Kyiv", "in the dateline"),
        ("Rustem Umerov", EntityKind.Person, "Rustem Umerov", "a first name and a surname after the title Secretary"),
        ("Ukrainian", EntityKind.Location, "Ukraine", "a people's name"),
        ("Friday", EntityKind.Date, "2025-12-05", "the Friday before publication"));

    private static AnnotatedArticle Annotate(
        string title, string body, params (string Text, EntityKind Kind, string Value, string Why)[] mentions)
    {
        var article = new Article
        {
            Id = "a1b2",
            Title = title,
            Body = body,
            Path = "/news/talks.txt",
            ContentHash = "",
            Source = "AFP",
            Published = new PublicationTime(new DateTimeOffset(2025, 12, 6, 0, 0, 0, TimeSpan.Zero), HasTime: false),
        };
        var at = 0;
        return new AnnotatedArticle(article, [.. mentions.Select(Mention)]) { FiledPlace = "Ukraine/Kyiv" };

        Mention Mention((string Text, EntityKind Kind, string Value, string Why) mention)
        {
            var start = article.Text.IndexOf(mention.Text, at, StringComparison.Ordinal);
            at = start + mention.Text.Length;
            return new Mention
            {
                Kind = mention.Kind,
                Start = start,
                Length = mention.Text.Length,
                Text = mention.Text,
                Value = mention.Value,
                Why = mention.Why,
                Demonym = mention.Text == "Ukrainian",
                InDateline = mention.Text == "KYIV",
            };
        }
    }
}
