using Dateline.Indexing.Reports;

namespace Dateline.Cli.Rendering;

/// <summary>How far a run is, in words.</summary>
internal static class ProgressWords
{
    /// <summary><c>12,400 articles · 1,830/s · 12 s left</c>.</summary>
    public static string Of(IndexProgress progress)
    {
        var words = $"{Words.Count(progress.ArticlesDone, "article")} · {Words.Number((long)progress.ArticlesPerSecond)}/s";
        if (progress.Failures > 0)
        {
            words += $" · {Words.Number(progress.Failures)} failed";
        }

        return progress is { Fraction: < 1, TimeLeft: { } left } ? $"{words} · {Words.Duration(left)} left" : words;
    }
}
