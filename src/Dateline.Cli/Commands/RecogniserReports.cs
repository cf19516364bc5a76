using Dateline.Cli.Consoles;
using Dateline.Cli.Rendering;
using Dateline.Core.Articles;
using Dateline.Core.Indexes;

namespace Dateline.Cli.Commands;

/// <summary>Tells on standard error what a person should know about the recogniser behind a result.</summary>
internal static class RecogniserReports
{
    /// <summary>The lines of the user's gazetteer that do not count, and why.</summary>
    public static void WriteProblems(this CommandConsole console, IReadOnlyList<ReadFailure> problems)
    {
        foreach (var problem in problems)
        {
            console.Error.Write(IndexReportView.Failure(problem, Environment.CurrentDirectory));
        }
    }

    /// <summary>How many articles of an index were annotated by another recogniser, or with another gazetteer, than this.</summary>
    public static void WriteOutdated(this CommandConsole console, IArticleIndex index, string version)
    {
        var outdated = index.Statistics().Recognisers.Where(recogniser => recogniser.Key != version).Sum(recogniser => recogniser.Value);
        if (outdated > 0)
        {
            console.Error.Write(NoticeView.Of(
                $"{Words.Count(outdated, "article")} had been annotated before your gazetteer, the settings or the recogniser changed; " +
                "'dateline rebuild' annotates them anew."));
        }
    }
}
