namespace Dateline.Benchmarks.Faceted;

/// <summary>A place for an index that is deleted at the end.</summary>
internal sealed class TemporaryIndex : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dateline-benchmark-");

    /// <summary>Where it lies; there is nothing yet.</summary>
    public string Folder => Path.Combine(_folder.FullName, "index");

    public void Dispose() => _folder.Delete(recursive: true);
}
