namespace Dateline.Core.Articles;

/// <summary>A stretch of an article's text that names a person, an organisation, a place or a date.</summary>
public sealed record Mention
{
    /// <summary>What the mention refers to.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>Offset of the first UTF-16 code unit in <see cref="Article.Text"/>.</summary>
    public required int Start { get; init; }

    /// <summary>Length in UTF-16 code units; at least 1.</summary>
    public required int Length { get; init; }

    /// <summary>The stretch as written.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// The canonical value that the facet shows: full name, organisation, place path or, for a date, <c>2025-12-05</c>,
    /// <c>2025-12</c>, <c>2025</c> or a range <c>2025-12-05..2025-12-07</c>. Null when nothing is to be indexed: a duration,
    /// a set, a vague expression, or a contested place name without context.
    /// </summary>
    public string? Value { get; init; }

    /// <summary>How the mention was found and named, in words for a person.</summary>
    public string? Why { get; init; }

    /// <summary>True for a location named through its people or adjective, such as <c>Ukrainian</c>.</summary>
    public bool Demonym { get; init; }

    /// <summary>True in the dateline ("KYIV, Dec 6 —"): where and when the article was filed, which is not what it speaks of.</summary>
    public bool InDateline { get; init; }

    /// <summary>The TIMEX3 reading of a date; null for the other kinds.</summary>
    public Timex? Timex { get; init; }
}
