namespace Dateline.Core.Articles;

/// <summary>
/// Recognises people, organisations, places and dates in an article. Implementations are deterministic (the same article
/// gives the same mentions on any day, machine and culture) and safe for use by several threads at once.
/// </summary>
public interface IEntityRecogniser
{
    /// <summary>A short name and version of rules, model and gazetteer: articles annotated under another one are out of date.</summary>
    string Version { get; }

    /// <summary>What is wrong with the files that its user may edit, and what to do: such lines do not count.</summary>
    IReadOnlyList<ReadFailure> Problems => [];

    /// <summary>
    /// Takes up what has changed in those files and come to rest since the call before; <see cref="Version"/> and
    /// <see cref="Problems"/> are then others. Articles under way end as they began. For one thread at a time.
    /// </summary>
    /// <returns>True when a file was read anew.</returns>
    bool Refresh() => false;

    /// <summary>Finds and names every mention.</summary>
    /// <param name="article">The raw article. Any text is accepted; the time taken is linear in its length.</param>
    AnnotatedArticle Annotate(Article article);
}
