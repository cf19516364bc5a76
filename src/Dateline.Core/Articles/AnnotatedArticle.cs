namespace Dateline.Core.Articles;

/// <summary>An article with everything that was recognised in it.</summary>
/// <param name="Article">The article as read.</param>
/// <param name="Mentions">The mentions in text order; they do not overlap.</param>
public sealed record AnnotatedArticle(Article Article, IReadOnlyList<Mention> Mentions)
{
    /// <summary>The place path of the dateline ("KYIV, Dec 6 —"), kept apart from where things happened; null when there is none.</summary>
    public string? FiledPlace { get; init; }

    /// <summary>What counts among the article's locations beside the places that its text names.</summary>
    public LocationSources Locations { get; init; }
}
