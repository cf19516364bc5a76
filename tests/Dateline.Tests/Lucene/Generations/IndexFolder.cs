namespace Dateline.Tests.Lucene.Generations;

/// <summary>An index folder, seen from outside.</summary>
internal static class IndexFolder
{
    /// <summary>Copies a folder as it is on the disk: what a writer that was killed at this moment leaves.</summary>
    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            using var source = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var target = File.Create(copy);
            source.CopyTo(target);
        }
    }

    /// <summary>The names of the folders in an index folder, in order.</summary>
    public static IEnumerable<string> Generations(string folder) =>
        Directory.EnumerateDirectories(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    /// <summary>The one file of a name pattern in a generation.</summary>
    public static string FileOf(string folder, string generation, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(folder, generation), pattern, SearchOption.AllDirectories).Single();

    /// <summary>Cuts the last bytes off a file.</summary>
    public static void Truncate(string file, long bytes)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        stream.SetLength(stream.Length - bytes);
    }
}
