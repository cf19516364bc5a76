namespace Dateline.Indexing.Watching;

/// <summary>Changes of watched files that have come to rest.</summary>
/// <param name="Changed">Files that are new or may have other content.</param>
/// <param name="Gone">Files, and folders with all that they held, that are no longer there.</param>
internal sealed record ChangeBatch(IReadOnlyCollection<string> Changed, IReadOnlySet<string> Gone)
{
    /// <summary>True when there is nothing to do.</summary>
    public bool IsEmpty => Changed.Count == 0 && Gone.Count == 0;
}
