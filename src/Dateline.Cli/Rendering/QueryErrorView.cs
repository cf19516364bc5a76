using Dateline.Core.Queries;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Rendering;

/// <summary>What was wrong with a query: the message, the place in the query, and what could have been meant.</summary>
internal static class QueryErrorView
{
    private const int Indent = 2;

    public static IRenderable Of(QueryException error, string? query)
    {
        var parts = new List<IRenderable> { ErrorView.Of(error.Message) };
        if (error.Column is { } column && !string.IsNullOrEmpty(query))
        {
            parts.Add(new Caret(query, column));
        }

        var width = error.Candidates.Count == 0 ? 0 : error.Candidates.Max(candidate => Words.Number(candidate.Count).Length);
        foreach (var candidate in error.Candidates)
        {
            var count = Words.Number(candidate.Count).PadLeft(width + Indent);
            var value = new StyledText(SafeText.Line(candidate.Value), Theme.Heading);
            parts.Add(new Hanging(count, Theme.Count, width + Indent + 2, value));
        }

        return new Stack(parts);
    }

    /// <summary>The query on one line, as much of it as fits around the column, with a caret under the column.</summary>
    private sealed class Caret(string query, int column) : Renderable
    {
        private const int Context = 20;

        protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
        {
            var at = Math.Clamp(column - 1, 0, query.Length);
            var before = SafeText.Line(query[..at]);
            var width = maxWidth - Indent;
            if (Cells.Width(before) > width - Context)
            {
                before = "…" + SafeText.Line(query[Math.Max(0, at - Context)..at]);
            }

            var line = Cells.Fit(before + SafeText.Line(query[at..]), width).TrimEnd();
            yield return new Segment(new string(' ', Indent) + line);
            yield return Segment.LineBreak;
            yield return new Segment(new string(' ', Indent + Cells.Width(before)) + "^", Theme.Error);
            yield return Segment.LineBreak;
        }
    }
}
