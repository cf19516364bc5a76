using Dateline.Core.Articles;
using Dateline.Reading.Datelines;
using Dateline.Reading.Publication;

namespace Dateline.Reading.Articles;

/// <summary>What a reader found of one article, before it has an identity and a hash.</summary>
internal sealed record ArticleDraft
{
    /// <summary>The absolute path of the file.</summary>
    public required string Path { get; init; }

    /// <summary>The number of the article in its file, from 1.</summary>
    public required int Entry { get; init; }

    /// <summary>The line at which it begins, from 1; null when it is the whole file.</summary>
    public int? Line { get; init; }

    /// <summary>The id given in the input.</summary>
    public string? Id { get; init; }

    /// <summary>The headline on one line; empty when there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The paragraphs, separated by a blank line.</summary>
    public string Body { get; init; } = "";

    /// <summary>The date that a date line or the metadata give; null when they give none.</summary>
    public DateClaim? Published { get; init; }

    /// <summary>The day and month of the dateline, perhaps with the year; null when it has none.</summary>
    public DatelineDay? DatelineDay { get; init; }

    /// <inheritdoc cref="ArticleFile.DayFirst"/>
    public bool? DayFirst { get; init; }

    /// <inheritdoc cref="Article.Source"/>
    public string? Source { get; init; }

    /// <inheritdoc cref="Article.Filed"/>
    public string? Filed { get; init; }

    /// <inheritdoc cref="Article.DatelineLength"/>
    public int DatelineLength { get; init; }

    /// <inheritdoc cref="Article.Url"/>
    public string? Url { get; init; }

    /// <inheritdoc cref="Article.Language"/>
    public string? Language { get; init; }
}
