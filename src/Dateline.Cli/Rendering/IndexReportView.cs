using Dateline.Core.Articles;
using Dateline.Core.Text;
using Dateline.Indexing.Reports;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Rendering;

/// <summary>What a run of the indexer did, for a person.</summary>
internal static class IndexReportView
{
    /// <summary><c>41 articles in 0.9 s (45/s): 41 added, 0 updated, 0 unchanged, 0 removed</c>.</summary>
    public static IRenderable Summary(IndexReport report)
    {
        var articles = report.Added + report.Updated + report.Unchanged;
        var line = new StyledText(report.Interrupted ? "Interrupted after " : "", Theme.Warning)
            .Append(Words.Count(articles, "article"), Theme.Heading)
            .Append($" in {Words.Duration(report.Elapsed)} ({Words.Number((long)report.ArticlesPerSecond)}/s): ")
            .Append($"{Words.Number(report.Added)} added, {Words.Number(report.Updated)} updated, ")
            .Append($"{Words.Number(report.Unchanged)} unchanged, {Words.Number(report.Removed)} removed");
        if (report.FailedTotal > 0)
        {
            line.Append(", ").Append($"{Words.Number(report.FailedTotal)} failed", Theme.Error);
        }

        return report.NamesJoined == 0 ? new Stack([line]) : new Stack(
        [
            line,
            new StyledText(
                $"{Words.Count(report.NamesJoined, "name")} taken for {(report.NamesJoined == 1 ? "another" : "others")}: 'dateline alias list' shows which.",
                Theme.Faint),
        ]);
    }

    /// <summary>One line for each failure: <c>path:line reason</c>.</summary>
    public static IRenderable Failures(IndexReport report, string folder)
    {
        var lines = report.Failed.Select(failure => Failure(failure, folder)).ToList();
        var unlisted = report.FailedTotal - report.Failed.Count;
        if (unlisted > 0)
        {
            lines.Add(new StyledText($"and {Words.Count(unlisted, "more failure")}", Theme.Faint));
        }

        return new Stack(lines);
    }

    /// <summary><c>path:line reason</c>.</summary>
    public static IRenderable Failure(ReadFailure failure, string folder)
    {
        var where = SafeText.Line(FilePath.From(folder, failure.Path)) + (failure.Line is { } line ? $":{line}" : "");
        return new Stack([new StyledText(where, Theme.Error).Append($" {SafeText.Line(failure.Reason)}")]);
    }
}
