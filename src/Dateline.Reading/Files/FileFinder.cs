using Dateline.Core.Articles;

namespace Dateline.Reading.Files;

/// <summary>
/// Finds the files of an archive: those given, and those in the folders given, at any depth. The order is always the same: as given,
/// and within a folder by name, ordinally. Files and folders whose name begins with a dot are left out unless they are given
/// themselves. Linked folders come last, and only when they lead to what was not found otherwise; so links may form loops.
/// </summary>
public static class FileFinder
{
    /// <summary>Finds the files, each once, however often it is given.</summary>
    /// <param name="paths">Files and folders, absolute or relative to the working directory.</param>
    /// <returns>Files one after the other, with a failure wherever a path is missing or a folder cannot be opened.</returns>
    public static IEnumerable<FoundFile> Find(IEnumerable<string> paths)
    {
        var walk = new FolderWalk();
        return paths.SelectMany(path => Find(path, walk));
    }

    private static IEnumerable<FoundFile> Find(string path, FolderWalk walk)
    {
        if (!TryFullPath(path, out var full) || !Path.Exists(full))
        {
            return [FoundFile.Unreadable(new ReadFailure(full, null, "There is no such file or folder."))];
        }

        return walk.From(Directory.Exists(full) ? new DirectoryInfo(full) : new FileInfo(full));
    }

    private static bool TryFullPath(string path, out string full)
    {
        try
        {
            full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
            return true;
        }
        catch (ArgumentException)
        {
            full = path;
            return false;
        }
    }
}
