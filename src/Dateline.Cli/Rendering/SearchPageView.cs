using Dateline.Core.Queries;
using Dateline.Core.Results;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Rendering;

/// <summary>A search's answer for a person: how many, the hits, the facets, and how to go on.</summary>
internal static class SearchPageView
{
    /// <summary>A tree of places lists as many values at each of its levels as another facet in all; beside hits it gets twice the lines.</summary>
    private const int LinesPerValue = 2;

    /// <summary>Renders an answer.</summary>
    /// <param name="page">The answer.</param>
    /// <param name="query">What was asked.</param>
    /// <param name="folder">Paths of files within this folder are shown relative to it.</param>
    /// <param name="timeline">The timeline of the hits; null when none was asked for.</param>
    public static IRenderable Of(SearchPage page, ArticleQuery query, string folder, Timeline? timeline = null)
    {
        var parts = new List<IRenderable> { Summary(page) };
        if (ReadAs(page) is { } readAs)
        {
            parts.Add(new StyledText($"read as: {readAs}", Theme.Faint));
        }

        if (page.Suggestion is { } suggestion)
        {
            parts.Add(new StyledText("Did you mean ").Append(SafeText.Line(suggestion), Theme.Match).Append("?"));
        }

        var first = ((query.Page - 1) * query.Size) + 1;
        var indent = Words.Number(first + page.Hits.Count - 1).Length + 2;
        foreach (var (i, hit) in page.Hits.Index())
        {
            parts.Add(Text.Empty);
            parts.Add(HitView.Of(hit, Words.Number(first + i), indent, folder));
        }

        if (timeline is not null)
        {
            parts.Add(Text.Empty);
            parts.Add(new TimelineView(timeline));
        }

        var facets = page.Facets.Where(facet => facet.Values.Count > 0)
            .Select(facet => new FacetView(facet, LinesPerValue * query.FacetSize)).ToList();
        if (facets.Count > 0)
        {
            parts.Add(Text.Empty);
            parts.Add(new Columns(facets));
        }

        if (PageHint(page, query) is { } hint)
        {
            parts.Add(Text.Empty);
            parts.Add(new StyledText(hint, Theme.Faint));
        }

        return new Stack(parts);
    }

    private static StyledText Summary(SearchPage page)
    {
        var line = new StyledText(page.Total == 0 ? "No article" : Words.Count(page.Total, "article"), Theme.Heading);
        if (!string.IsNullOrWhiteSpace(page.Query))
        {
            line.Append(page.Total > 1 ? " match " : " matches ").Append(SafeText.Line(page.Query), Theme.Heading);
        }

        return line.Append($" · {Words.Milliseconds(page.TookMs)}", Theme.Faint);
    }

    /// <summary>How the query was read, when that says more than the words with an AND between them.</summary>
    private static string? ReadAs(SearchPage page)
    {
        var readAs = SafeText.Line(page.ReadAs);
        var typed = string.Join(' ', page.Query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var isPlain = typed.Length == 0 || readAs == typed ||
            readAs.Replace(" AND ", " ", StringComparison.Ordinal) == typed.Replace(" AND ", " ", StringComparison.Ordinal);
        return isPlain ? null : readAs;
    }

    private static string? PageHint(SearchPage page, ArticleQuery query)
    {
        if (query.Size == 0 || page.Total <= query.Size)
        {
            return null;
        }

        var pages = ((page.Total - 1) / query.Size) + 1;
        var reachable = Math.Min(pages, ArticleQuery.MaxDepth / query.Size);
        var next = query.Page < reachable ? $" · next: --page {query.Page + 1}" : "";
        return query.Page > pages
            ? $"There is no page {Words.Number(query.Page)}: the last is --page {reachable}"
            : $"page {Words.Number(query.Page)} of {Words.Number(pages)}{next}";
    }
}
