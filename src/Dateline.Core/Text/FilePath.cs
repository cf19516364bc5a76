namespace Dateline.Core.Text;

/// <summary>How a file's path is shown.</summary>
public static class FilePath
{
    /// <summary>The path from a folder to a file within it, with <c>/</c> between its parts; else the path as it is.</summary>
    /// <param name="folder">An absolute path.</param>
    /// <param name="path">The absolute path of the file.</param>
    public static string From(string folder, string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(path);
        var root = Path.TrimEndingDirectorySeparator(folder);
        var isWithin = path.Length > root.Length + 1 && path.StartsWith(root, StringComparison.Ordinal) &&
            IsSeparator(path[root.Length]) && Path.IsPathFullyQualified(path);
        return isWithin ? path[(root.Length + 1)..].Replace(Path.DirectorySeparatorChar, '/') : path;
    }

    private static bool IsSeparator(char c) => c == Path.DirectorySeparatorChar || c == Path.AltDirectorySeparatorChar;
}
