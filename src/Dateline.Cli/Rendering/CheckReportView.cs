using Dateline.Core.Indexes;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Rendering;

/// <summary>The result of verifying an index, for a person.</summary>
internal static class CheckReportView
{
    public static IRenderable Of(CheckReport report)
    {
        if (report.Problems.Count == 0)
        {
            var sound = new StyledText("Sound", Theme.Good).Append($": {Words.Count(report.Articles, "article")} verified.");
            return new Stack([sound]);
        }

        var summary = new StyledText(Words.Count(report.Problems.Count, "problem"), Theme.Error)
            .Append($", {Words.Count(report.Articles, "article")} verified:");
        var problems = report.Problems
            .Select(problem => new Hanging("-", Theme.Error, 2, new StyledText(SafeText.Line(problem))));
        return new Stack([summary, .. problems]);
    }
}
