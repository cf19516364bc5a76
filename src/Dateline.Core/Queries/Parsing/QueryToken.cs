namespace Dateline.Core.Queries.Parsing;

/// <summary>A piece of a typed query.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text without quotes, colon and suffixes.</param>
/// <param name="Column">Where it begins, from 1.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, string Text, int Column)
{
    /// <summary>What follows a tilde at its end, perhaps nothing; null when there is no tilde.</summary>
    public string? Tilde { get; init; }

    /// <summary>The factor behind a caret at its end; null when there is none.</summary>
    public float? Boost { get; init; }
}
