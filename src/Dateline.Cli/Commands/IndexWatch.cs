using Dateline.Cli.Consoles;
using Dateline.Cli.Rendering;
using Dateline.Core.Articles;
using Dateline.Core.Text;
using Dateline.Indexing.Hosting;
using Dateline.Indexing.Reports;
using Microsoft.Extensions.Hosting;
using Spectre.Console;

namespace Dateline.Cli.Commands;

/// <summary>Runs the hosted indexer until it is interrupted, and tells what it does.</summary>
internal sealed class IndexWatch(IHost host, IndexerService indexer, CommandConsole console)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private IndexerState _state = IndexerState.Idle;
    private string? _problem;
    private IndexReport? _report;
    private IReadOnlyList<ReadFailure> _recogniserProblems = [];

    /// <summary>Watches until interrupted.</summary>
    /// <param name="asJson">True for one line of JSON for each run that changed something or failed.</param>
    /// <param name="cancellation">Ends the watch; what was accepted is committed.</param>
    public async Task<int> RunAsync(bool asJson, CancellationToken cancellation)
    {
        var lines = new ProgressLines("indexing", console.Error);
        await host.StartAsync(cancellation);
        while (!cancellation.IsCancellationRequested)
        {
            Tell(indexer.Status, lines, asJson);
            await Task.WhenAny(Task.Delay(Interval, cancellation));
        }

        await host.StopAsync(CancellationToken.None);
        Tell(indexer.Status, lines, asJson);
        return ExitCode.Interrupted;
    }

    private void Tell(IndexerStatus status, ProgressLines lines, bool asJson)
    {
        if (status.Progress is { } progress)
        {
            lines.Report(progress);
        }

        if (status.Problem != _problem)
        {
            _problem = status.Problem;
            console.Error.Write(NoticeView.Of(_problem ?? "The problem is over."));
        }

        if (!ReferenceEquals(status.RecogniserProblems, _recogniserProblems))
        {
            _recogniserProblems = status.RecogniserProblems;
            console.WriteProblems(_recogniserProblems);
        }

        if (status.LastReport is { } report && !ReferenceEquals(report, _report))
        {
            _report = report;
            console.Write(report, asJson);
        }

        if (status.State != _state)
        {
            _state = status.State;
            if (_state == IndexerState.Watching)
            {
                var folder = Environment.CurrentDirectory;
                var paths = string.Join(", ", status.Paths.Select(path => SafeText.Line(FilePath.From(folder, path))));
                console.Error.WriteLine($"watching {paths}; Ctrl+C ends it", Theme.Faint);
            }
        }
    }
}
