using Dateline.Reading.Dates;

namespace Dateline.Reading.PlainText;

/// <summary>What stands above the text of a plain-text article.</summary>
internal sealed record ArticleHeader
{
    /// <summary>The headline on one line; null when the text begins at once.</summary>
    public string? Title { get; init; }

    /// <summary>When the date line says that the article was published; null without a date line.</summary>
    public WrittenDate? Published { get; init; }

    /// <summary>True when <see cref="Published"/> is the moment of an update, for want of a better one.</summary>
    public bool PublishedIsUpdate { get; init; }

    /// <summary>The agency that the date line names.</summary>
    public string? Source { get; init; }

    /// <summary>Bylines, which stay in the body.</summary>
    public IReadOnlyList<string> Bylines { get; init; } = [];

    /// <summary>Offset at which the text begins.</summary>
    public int BodyStart { get; init; }
}
