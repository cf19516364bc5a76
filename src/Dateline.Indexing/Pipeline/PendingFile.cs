namespace Dateline.Indexing.Pipeline;

/// <summary>A file that was found and waits to be read.</summary>
/// <param name="Path">The absolute path.</param>
/// <param name="Length">Its size in bytes, for which it holds room in the budget until it is done.</param>
internal readonly record struct PendingFile(string Path, long Length);
