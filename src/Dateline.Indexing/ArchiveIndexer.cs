using Dateline.Core.Articles;
using Dateline.Core.Indexes;
using Dateline.Indexing.Reports;
using Dateline.Indexing.Settings;

namespace Dateline.Indexing;

/// <summary>Brings an index up to date with files and folders, once. Safe for use by one run at a time.</summary>
/// <param name="index">The index.</param>
/// <param name="reader">Reads a file of any format.</param>
/// <param name="recogniser">Recognises people, organisations, places and dates.</param>
/// <param name="settings">Parallelism, limits and commits.</param>
public sealed class ArchiveIndexer(IArticleIndex index, IArticleReader reader, IEntityRecogniser recogniser, IndexSettings settings)
{
    /// <summary>
    /// Adds what is new, updates what has changed, and removes what is gone from under the given folders. A file whose content hash
    /// the index knows is not read again.
    /// </summary>
    /// <param name="paths">Files and folders; the configured ones when there are none.</param>
    /// <param name="progress">Told some times a second how far the run is, and at its end; from any thread, never from two at once.</param>
    /// <param name="cancellation">
    /// Ends the run early, without an exception: what was done is committed, and the report says <see cref="IndexReport.Interrupted"/>.
    /// </param>
    /// <exception cref="IndexLockedException">Another process is writing to the index.</exception>
    /// <exception cref="IndexCorruptException">The index has to be rebuilt.</exception>
    public Task<IndexReport> IndexAsync(
        IReadOnlyList<string> paths, IProgress<IndexProgress>? progress = null, CancellationToken cancellation = default) =>
        throw new NotImplementedException($"{index} {reader} {recogniser} {settings}");

    /// <summary>
    /// Builds a fresh index beside the live one, which answers meanwhile, and swaps it in at the end. An interrupted or failed
    /// rebuild leaves the live index untouched.
    /// </summary>
    /// <param name="paths">Files and folders; when there are none, the files that the index holds and the configured paths.</param>
    /// <param name="progress">Told some times a second how far the run is, and at its end; from any thread, never from two at once.</param>
    /// <param name="cancellation">Gives the rebuild up, without an exception; the report says <see cref="IndexReport.Interrupted"/>.</param>
    /// <exception cref="IndexLockedException">Another process is writing to the index.</exception>
    public Task<IndexReport> RebuildAsync(
        IReadOnlyList<string> paths, IProgress<IndexProgress>? progress = null, CancellationToken cancellation = default) =>
        throw new NotImplementedException($"{index} {reader} {recogniser} {settings}");
}
