using Dateline.Core.Queries;

namespace Dateline.Core.Results;

/// <summary>The answer to an <see cref="ArticleQuery"/>.</summary>
public sealed record SearchPage
{
    /// <summary>The query as typed.</summary>
    public required string Query { get; init; }

    /// <summary>The query as it was understood.</summary>
    public required string ReadAs { get; init; }

    /// <summary>How many articles match; exact.</summary>
    public required int Total { get; init; }

    /// <summary>Time that the engine took, in milliseconds.</summary>
    public required double TookMs { get; init; }

    /// <summary>Repairs and relaxations, a sentence each.</summary>
    public required IReadOnlyList<string> Notices { get; init; }

    /// <summary>A spelling that would find more; null when there is none.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The hits of the page, in order.</summary>
    public required IReadOnlyList<Hit> Hits { get; init; }

    /// <summary>The facets in the order of <see cref="FacetKind"/>; empty when none were asked for.</summary>
    public required IReadOnlyList<FacetResult> Facets { get; init; }
}
