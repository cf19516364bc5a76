using Dateline.Cli.Consoles;
using Dateline.Cli.Rendering;
using Dateline.Core.Articles;
using Dateline.Core.Indexes;
using Dateline.Core.Text;
using Dateline.Entities;
using Dateline.Indexing;
using Dateline.Indexing.Settings;

namespace Dateline.Cli.Commands;

/// <summary>Indexes the configured paths when there is no index yet: the first question of a fresh checkout is answered.</summary>
/// <param name="index">The index.</param>
/// <param name="indexer">Made only when it is needed: the recogniser behind it takes a moment to load.</param>
/// <param name="recogniser">Made with it.</param>
/// <param name="run">Shows the progress.</param>
/// <param name="settings">Says what would be indexed, and where to.</param>
/// <param name="console">Where it is said.</param>
internal sealed class FirstIndex(
    IArticleIndex index,
    Lazy<ArchiveIndexer> indexer,
    Lazy<IEntityRecogniser> recogniser,
    IndexRun run,
    IndexSettings settings,
    CommandConsole console)
{
    /// <summary>Whoever corrects a name and searches at once has to know why nothing has changed.</summary>
    private void TellOutdated(IndexStatistics statistics)
    {
        if (File.Exists(settings.GazetteerPath) &&
            !statistics.Recognisers.Keys.All(version => EntityRecogniser.KnowsUserGazetteer(version, settings.GazetteerPath)))
        {
            var gazetteer = FilePath.From(Environment.CurrentDirectory, settings.GazetteerPath);
            console.Error.Write(NoticeView.Of($"{gazetteer} has changed since articles were annotated; 'dateline rebuild' applies it."));
        }
    }

    /// <summary>Makes the index when there is none, and says so on standard error.</summary>
    /// <exception cref="CommandFailedException">There was an index but it cannot be used, or nothing could be indexed.</exception>
    /// <exception cref="OperationCanceledException">The indexing was interrupted.</exception>
    public async Task EnsureAsync(CancellationToken cancellation)
    {
        var statistics = index.Statistics();
        if (statistics.Generation is not null)
        {
            TellOutdated(statistics);
            return;
        }

        if (statistics.Warnings.Count > 0)
        {
            // Somebody's archive was here: the samples are no answer to a question about it.
            throw new CommandFailedException(string.Join('\n', statistics.Warnings));
        }

        var folder = Environment.CurrentDirectory;
        var paths = string.Join(", ", settings.Paths.Select(path => FilePath.From(folder, path)));
        var place = FilePath.From(folder, settings.Index);
        console.Error.Write(NoticeView.Of($"There is no index in {place} yet; indexing {paths} first."));
        var report = await run.RunAsync("indexing", progress => indexer.Value.IndexAsync([], progress, cancellation));
        console.WriteProblems(recogniser.Value.Problems);
        console.Error.Write(IndexReportView.Failures(report, folder));
        console.Error.Write(IndexReportView.Summary(report));
        cancellation.ThrowIfCancellationRequested();
        if (report.IsFailure)
        {
            throw new CommandFailedException(
                "Nothing could be indexed, so there is nothing to search; 'dateline index PATH' indexes other files.");
        }
    }
}
