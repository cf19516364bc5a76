using Dateline.Cli.Consoles;
using Dateline.Cli.Rendering;
using Dateline.Indexing.Reports;
using Spectre.Console;

namespace Dateline.Cli.Commands;

/// <summary>Shows on standard error how far a run of the indexer is: a bar on a terminal, elsewhere a line now and then.</summary>
internal sealed class IndexRun(CommandConsole console)
{
    private static readonly TimeSpan BarInterval = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs and shows the progress.</summary>
    /// <param name="activity">What is being done, such as <c>indexing</c>.</param>
    /// <param name="work">The run.</param>
    public async Task<IndexReport> RunAsync(string activity, Func<IProgress<IndexProgress>, Task<IndexReport>> work)
    {
        var capabilities = console.Error.Profile.Capabilities;
        return capabilities is { Ansi: true, Interactive: true }
            ? await RunWithBarAsync(activity, work)
            : await work(new ProgressLines(activity, console.Error));
    }

    private async Task<IndexReport> RunWithBarAsync(string activity, Func<IProgress<IndexProgress>, Task<IndexReport>> work)
    {
        var latest = new LatestProgress();
        return await console.Error.Progress()
            .AutoClear(true)
            .Columns(
                new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new IndexProgressColumn(latest))
            .StartAsync(async bar =>
            {
                var task = bar.AddTask(activity, maxValue: 1);
                task.IsIndeterminate = true;
                var run = Task.Run(() => work(latest));
                while (await Task.WhenAny(run, Task.Delay(BarInterval)) != run)
                {
                    if (latest.Value?.Fraction is { } fraction)
                    {
                        task.IsIndeterminate = false;
                        task.Value = fraction;
                    }
                }

                return await run;
            });
    }
}
