using System.Globalization;
using Dateline.Indexing.Reports;
using Spectre.Console;

namespace Dateline.Cli.Rendering;

/// <summary>Writes a line of progress every few seconds, for a log file or a pipe.</summary>
/// <param name="activity">What is being done.</param>
/// <param name="console">Where to.</param>
internal sealed class ProgressLines(string activity, IAnsiConsole console) : IProgress<IndexProgress>
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(3);
    private TimeSpan _next = Interval;

    public void Report(IndexProgress value)
    {
        if (value.Elapsed < _next)
        {
            return;
        }

        _next = value.Elapsed + Interval;
        var percent = value.Fraction is { } fraction ? $"{fraction.ToString("P0", CultureInfo.InvariantCulture)} · " : "";
        console.WriteLine($"{activity}: {percent}{ProgressWords.Of(value)}");
    }
}
