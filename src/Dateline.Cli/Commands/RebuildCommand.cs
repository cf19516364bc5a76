using Dateline.Cli.Consoles;
using Dateline.Cli.Rendering;
using Dateline.Cli.Settings;
using Dateline.Core.Articles;
using Dateline.Indexing;
using Spectre.Console.Cli;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline rebuild</c>: a fresh index beside the live one, swapped in when it is whole.</summary>
internal sealed class RebuildCommand(ArchiveIndexer indexer, IEntityRecogniser recogniser, IndexRun run, CommandConsole console)
    : AsyncCommand<PathsSettings>
{
    public override async Task<int> ExecuteAsync(
        CommandContext context, PathsSettings settings, CancellationToken cancellationToken)
    {
        console.WriteProblems(recogniser.Problems);
        var report = await run.RunAsync(
            "rebuilding", progress => indexer.RebuildAsync(settings.Paths, progress, cancellationToken));
        if (report.Interrupted)
        {
            console.Error.Write(NoticeView.Of("The rebuild was given up; the live index is as it was before."));
        }

        return console.Write(report, settings.Json);
    }
}
