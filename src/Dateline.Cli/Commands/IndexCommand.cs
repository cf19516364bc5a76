using Dateline.Cli.Consoles;
using Dateline.Cli.Settings;
using Dateline.Core.Articles;
using Dateline.Core.Indexes;
using Dateline.Indexing;
using Spectre.Console.Cli;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline index</c>: adds what is new, updates what changed; with <c>--watch</c> it goes on doing so.</summary>
internal sealed class IndexCommand(
    ArchiveIndexer indexer, IEntityRecogniser recogniser, IArticleIndex index, IndexRun run, IndexWatch watch, CommandConsole console)
    : AsyncCommand<IndexCommandSettings>
{
    public override async Task<int> ExecuteAsync(
        CommandContext context, IndexCommandSettings settings, CancellationToken cancellationToken)
    {
        if (settings.Watch)
        {
            return await watch.RunAsync(settings.Json, cancellationToken);
        }

        console.WriteProblems(recogniser.Problems);
        var report = await run.RunAsync("indexing", progress => indexer.IndexAsync(settings.Paths, progress, cancellationToken));
        console.WriteOutdated(index, recogniser.Version);
        return console.Write(report, settings.Json);
    }
}
