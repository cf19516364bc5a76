namespace Dateline.Core.Indexes;

/// <summary>A file that is wholly indexed.</summary>
/// <param name="Path">The absolute path.</param>
/// <param name="Hash">Hash of its bytes when it was indexed.</param>
/// <param name="Articles">How many articles it held.</param>
public sealed record IndexedFile(string Path, string Hash, int Articles);
