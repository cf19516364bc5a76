using Dateline.Core.Articles;

namespace Dateline.Cli.Rendering;

/// <summary>When an article was published and how that is known: <c>2025-12-05 (the dateline)</c>.</summary>
internal static class PublicationView
{
    /// <summary>The words; null when the article has no date at all.</summary>
    public static string? Of(Article article) => (article.Published, article.PublishedWhy) switch
    {
        (null, null) => null,
        ({ } moment, null) => moment.ToString(),
        ({ } moment, { } why) => $"{moment} ({why})",
        (null, { } why) => $"no date ({why})",
    };
}
