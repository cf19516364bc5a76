using Dateline.Cli.Consoles;
using Dateline.Cli.Rendering;
using Dateline.Cli.Settings;
using Dateline.Core.Indexes;
using Dateline.Core.Json;
using Spectre.Console.Cli;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline check</c>: verifies the index.</summary>
internal sealed class CheckCommand(IArticleIndex index, CommandConsole console) : Command<ReportSettings>
{
    public override int Execute(CommandContext context, ReportSettings settings, CancellationToken cancellationToken)
    {
        var report = index.Check(cancellationToken);
        if (settings.Json)
        {
            console.WriteJson(json => CheckReportJson.Write(json, report));
        }
        else
        {
            console.Output.Write(CheckReportView.Of(report));
        }

        return report.Problems.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
