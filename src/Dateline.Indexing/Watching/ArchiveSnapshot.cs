using Dateline.Indexing.Files;

namespace Dateline.Indexing.Watching;

/// <summary>How the files of an archive looked when they were listed last, to tell by listing them anew which have changed.</summary>
/// <param name="archive">The archive.</param>
internal sealed class ArchiveSnapshot(ArchivePaths archive)
{
    private Dictionary<string, FileStamp> _files = new(StringComparer.Ordinal);

    /// <summary>Lists the archive anew.</summary>
    /// <returns>The files that are new, gone, or of another size or time of writing than before.</returns>
    public IReadOnlyList<string> Refresh()
    {
        var files = new Dictionary<string, FileStamp>(_files.Count, StringComparer.Ordinal);
        var unknown = new HashSet<string>(StringComparer.Ordinal);
        var emptyRoots = archive.Roots.ToHashSet(StringComparer.Ordinal);
        var differing = new List<string>();
        foreach (var found in archive.Find())
        {
            if (found.Failure is { } failure)
            {
                unknown.Add(failure.Path);
            }
            else if (found.Path is { } path && FileStamp.Of(path) is { } stamp)
            {
                files[path] = stamp;
                emptyRoots.Remove(archive.RootOf(path)!);
                if (!_files.Remove(path, out var before) || before != stamp)
                {
                    differing.Add(path);
                }
            }
        }

        // A folder that is suddenly empty as a whole is more likely a drive that went away than an archive that was thrown away.
        unknown.UnionWith(emptyRoots);
        foreach (var (path, stamp) in _files)
        {
            if (ArchivePaths.NearestIn(unknown, path) is null)
            {
                differing.Add(path);
            }
            else
            {
                files[path] = stamp;
            }
        }

        _files = files;
        return differing;
    }
}
