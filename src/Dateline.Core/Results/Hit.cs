using Dateline.Core.Articles;

namespace Dateline.Core.Results;

/// <summary>One article of a result page.</summary>
public sealed record Hit
{
    /// <summary>The article's id.</summary>
    public required string Id { get; init; }

    /// <summary>The headline.</summary>
    public required string Title { get; init; }

    /// <summary>When it was published; null when unknown.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>Agency or paper; null when unknown.</summary>
    public string? Source { get; init; }

    /// <summary>The ranking score; comparable within one search only.</summary>
    public required float Score { get; init; }

    /// <summary>The best passage, cut into what matched and what did not.</summary>
    public required IReadOnlyList<SnippetPart> Snippet { get; init; }

    /// <summary>People, in the order in which the article names them first.</summary>
    public required IReadOnlyList<string> People { get; init; }

    /// <summary>Organisations, likewise.</summary>
    public required IReadOnlyList<string> Organisations { get; init; }

    /// <summary>Place paths, likewise, demonyms not counted.</summary>
    public required IReadOnlyList<string> Locations { get; init; }

    /// <summary>Dates mentioned, in time order.</summary>
    public required IReadOnlyList<string> Mentioned { get; init; }

    /// <summary>The file that the article came from.</summary>
    public required string Path { get; init; }

    /// <summary>The address on the web; null when unknown.</summary>
    public string? Url { get; init; }
}
