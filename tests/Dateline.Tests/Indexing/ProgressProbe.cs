using Dateline.Indexing.Reports;

namespace Dateline.Tests.Indexing;

/// <summary>Hears of progress on the run's own thread, in order.</summary>
internal sealed class ProgressProbe(Action<IndexProgress> seen) : IProgress<IndexProgress>
{
    public void Report(IndexProgress value) => seen(value);
}
