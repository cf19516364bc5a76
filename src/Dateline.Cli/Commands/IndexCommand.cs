using Dateline.Cli.Consoles;
using Dateline.Cli.Settings;
using Dateline.Indexing;
using Spectre.Console.Cli;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline index</c>: adds what is new, updates what changed; with <c>--watch</c> it goes on doing so.</summary>
internal sealed class IndexCommand(ArchiveIndexer indexer, IndexRun run, IndexWatch watch, CommandConsole console)
    : AsyncCommand<IndexCommandSettings>
{
    public override async Task<int> ExecuteAsync(
        CommandContext context, IndexCommandSettings settings, CancellationToken cancellationToken)
    {
        if (settings.Watch)
        {
            return await watch.RunAsync(settings.Json, cancellationToken);
        }

        var report = await run.RunAsync("indexing", progress => indexer.IndexAsync(settings.Paths, progress, cancellationToken));
        return console.Write(report, settings.Json);
    }
}
