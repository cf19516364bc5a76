namespace Dateline.Core.Indexes;

/// <summary>
/// Writes one generation of an index. Safe for several threads at once. What is put is durable and visible after the next
/// <see cref="Commit"/>; disposing without a commit drops what came after the last one.
/// </summary>
public interface IIndexWriter : IDisposable
{
    /// <summary>The files that are wholly indexed, by path.</summary>
    IReadOnlyDictionary<string, IndexedFile> Files { get; }

    /// <summary>Begins to add or update the articles of one file.</summary>
    /// <param name="path">The absolute path.</param>
    /// <param name="hash">Hash of the file's bytes.</param>
    IFileUpdate BeginFile(string path, string hash);

    /// <summary>Removes a file and its articles.</summary>
    /// <returns>How many articles it had.</returns>
    int RemoveFile(string path);

    /// <summary>Makes everything put so far durable and visible to every reader, atomically.</summary>
    void Commit();

    /// <summary>Commits and, for a rebuild, swaps the generation in by one rename, keeping the previous one for a rollback.</summary>
    void Publish();
}
