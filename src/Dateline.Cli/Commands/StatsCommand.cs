using Dateline.Cli.Consoles;
using Dateline.Cli.Rendering;
using Dateline.Cli.Settings;
using Dateline.Core.Indexes;
using Dateline.Core.Json;
using Spectre.Console.Cli;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline stats</c>: what the index holds.</summary>
internal sealed class StatsCommand(IArticleIndex index, CommandConsole console) : Command<ReportSettings>
{
    public override int Execute(CommandContext context, ReportSettings settings, CancellationToken cancellationToken)
    {
        var statistics = index.Statistics();
        var folder = Environment.CurrentDirectory;
        if (settings.Json)
        {
            console.WriteJson(json => IndexStatisticsJson.Write(json, statistics, folder));
        }
        else
        {
            console.Output.Write(IndexStatisticsView.Of(statistics, folder));
        }

        return ExitCode.Done;
    }
}
