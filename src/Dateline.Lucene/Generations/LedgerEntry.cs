using Dateline.Core.Indexes;

namespace Dateline.Lucene.Generations;

/// <summary>A change of the list of wholly indexed files.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="File">The file as it is now indexed; null when it no longer is.</param>
internal readonly record struct LedgerEntry(string Path, IndexedFile? File);
