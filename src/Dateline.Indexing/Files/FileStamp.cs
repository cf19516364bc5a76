namespace Dateline.Indexing.Files;

/// <summary>What the system says of a file without opening it: when it differs, the content may differ.</summary>
/// <param name="Length">Size in bytes.</param>
/// <param name="Written">When it was last written, in UTC.</param>
internal readonly record struct FileStamp(long Length, DateTime Written)
{
    /// <summary>The stamp of a file; null when there is no such file.</summary>
    public static FileStamp? Of(string path)
    {
        var info = new FileInfo(path);
        return info.Exists ? new FileStamp(info.Length, info.LastWriteTimeUtc) : null;
    }
}
