namespace Dateline.Core.Articles;

/// <summary>One news article as it was read, before anything was recognised in it.</summary>
/// <remarks>Offsets of mentions count UTF-16 code units in <see cref="Text"/>.</remarks>
public sealed record Article
{
    /// <summary>Identity: the id given in the input, else a stable hash of the URL, else of the path and the entry within it.</summary>
    public required string Id { get; init; }

    /// <summary>The headline on one line; empty when the input has none.</summary>
    public required string Title { get; init; }

    /// <summary>The paragraphs, separated by a blank line; empty when the input has none.</summary>
    public required string Body { get; init; }

    /// <summary>When the article says that it was published; null when it does not say.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>Where <see cref="Published"/> comes from, or why it is unknown although there is a date, in words for a person; else null.</summary>
    public string? PublishedWhy { get; init; }

    /// <summary>The agency or paper that published the article, such as <c>MENAFN</c>; null when unknown.</summary>
    public string? Source { get; init; }

    /// <summary>The place that the dateline names as written, such as <c>KYIV</c>; null when there is no dateline.</summary>
    public string? Filed { get; init; }

    /// <summary>
    /// Length of what stands before the story at the beginning of <see cref="Body"/>, with the blanks after it: the dateline and
    /// the agency's tag, such as <c>KYIV, Dec 6 (Reuters) — </c> or <c>(MENAFN) </c>. Zero when there is none.
    /// </summary>
    public int DatelineLength { get; init; }

    /// <summary>The address of the article on the web; null when unknown.</summary>
    public string? Url { get; init; }

    /// <summary>ISO 639-1 code of the article's language, such as <c>en</c>; null when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>The absolute path of the file that the article was read from.</summary>
    public required string Path { get; init; }

    /// <summary>Hash of everything above that is indexed; equal hashes mean that nothing has to be indexed again.</summary>
    public required string ContentHash { get; init; }

    /// <summary>Title, a newline, body: the text that mentions point into.</summary>
    public string Text => $"{Title}\n{Body}";
}
