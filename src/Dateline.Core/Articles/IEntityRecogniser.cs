namespace Dateline.Core.Articles;

/// <summary>
/// Recognises people, organisations, places and dates in an article. Implementations are deterministic (the same article
/// gives the same mentions on any day, machine and culture) and safe for use by several threads at once.
/// </summary>
public interface IEntityRecogniser
{
    /// <summary>A short name and version of rules, model and gazetteer: articles annotated under another one are out of date.</summary>
    string Version { get; }

    /// <summary>Finds and names every mention.</summary>
    /// <param name="article">The raw article. Any text is accepted; the time taken is linear in its length.</param>
    AnnotatedArticle Annotate(Article article);
}
