using System.Collections.Frozen;
using Dateline.Reading.Files;

namespace Dateline.Indexing.Files;

/// <summary>
/// The files of an archive under given files and folders. Left out in folders are the index itself, the user's gazetteer, and what
/// editors and downloads leave half done (<c>*.tmp</c>, <c>*.part</c>, <c>*~</c>), beside the hidden ones. A file that is given by
/// itself is always taken.
/// </summary>
internal sealed class ArchivePaths
{
    private static readonly string[] UnfinishedEndings = [".tmp", ".part", ".partial", ".crdownload", ".download", ".swp", "~"];

    private readonly FrozenSet<string> _own;
    private readonly IReadOnlyList<string> _held;
    private readonly FrozenSet<string> _roots;

    /// <param name="paths">Files and folders, absolute or relative to the working directory.</param>
    /// <param name="indexFolder">The index folder, likewise.</param>
    /// <param name="held">Absolute paths of further files, which may be gone.</param>
    /// <param name="gazetteer">The user's gazetteer, absolute or relative; null for none.</param>
    public ArchivePaths(IEnumerable<string> paths, string indexFolder, IReadOnlyList<string>? held = null, string? gazetteer = null)
    {
        _own = new[] { indexFolder, gazetteer }.OfType<string>().Select(Absolute).ToFrozenSet(StringComparer.Ordinal);
        _held = held ?? [];
        Roots = [.. paths.Select(Absolute).Distinct(StringComparer.Ordinal)];
        _roots = Roots.Concat(_held).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The given files and folders as absolute paths, each once.</summary>
    public IReadOnlyList<string> Roots { get; }

    /// <summary>True when a given file or folder is not there.</summary>
    public bool HasMissingRoot => !Roots.All(Path.Exists);

    /// <summary>Lists the files one by one, always in the same order, with a failure for each path that could not be looked into.</summary>
    public IEnumerable<FoundFile> Find() => Taken(FileFinder.Find(Roots.Concat(_held.Where(File.Exists))));

    /// <summary>Lists the files of one path in the archive.</summary>
    public IEnumerable<FoundFile> Find(string path) => Taken(FileFinder.Find([path]));

    /// <summary>True when the path is a root, or lies in one and is not left out.</summary>
    public bool Covers(string path)
    {
        for (var part = path; part is not null; part = Path.GetDirectoryName(part))
        {
            if (_roots.Contains(part))
            {
                return true;
            }

            if (_own.Contains(part) || IsLeftOut(Path.GetFileName(part.AsSpan())))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The root that the path is, or lies in; the innermost of several, null when there is none.</summary>
    public string? RootOf(string path) => NearestIn(_roots, path);

    /// <summary>The path itself or the nearest folder above it that is among the given ones; null when none is.</summary>
    public static string? NearestIn(IReadOnlySet<string> paths, string path)
    {
        var part = path;
        while (part is not null && !paths.Contains(part))
        {
            part = Path.GetDirectoryName(part);
        }

        return part;
    }

    private IEnumerable<FoundFile> Taken(IEnumerable<FoundFile> found) => found.Where(file => file.Path is null || Covers(file.Path));

    private static bool IsLeftOut(ReadOnlySpan<char> name)
    {
        if (name.StartsWith('.'))
        {
            return true;
        }

        foreach (var ending in UnfinishedEndings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string Absolute(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
}
