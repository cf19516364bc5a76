using Dateline.Indexing.Reports;

namespace Dateline.Cli.Rendering;

/// <summary>Keeps the last progress that was reported, for whoever draws it.</summary>
internal sealed class LatestProgress : IProgress<IndexProgress>
{
    private volatile IndexProgress? _value;

    /// <summary>The last progress; null before the first.</summary>
    public IndexProgress? Value => _value;

    public void Report(IndexProgress value) => _value = value;
}
