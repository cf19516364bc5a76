using System.Diagnostics;
using Dateline.Indexing.Files;

namespace Dateline.Indexing.Watching;

/// <summary>
/// Paths that changed a moment ago, until they have come to rest: for the settling time a file has kept its size and its time of
/// writing, or has stayed away (programs that save by deleting and writing anew leave it away for an instant).
/// </summary>
/// <param name="settlingTime">How long a path has to stay as it is.</param>
internal sealed class SettlingPaths(TimeSpan settlingTime)
{
    private readonly Dictionary<string, (FileStamp? Stamp, long Since)> _paths = new(StringComparer.Ordinal);

    /// <summary>How many paths have not come to rest.</summary>
    public int Count => _paths.Count;

    /// <summary>Waits for a path to come to rest, from now on.</summary>
    public void Touch(string path) => _paths[path] = (FileStamp.Of(path), Stopwatch.GetTimestamp());

    /// <summary>Takes the paths that have come to rest.</summary>
    public ChangeBatch Take()
    {
        var changed = new List<string>();
        var gone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, (stamp, since)) in _paths)
        {
            if (FileStamp.Of(path) is var now && now != stamp)
            {
                _paths[path] = (now, Stopwatch.GetTimestamp());
            }
            else if (Stopwatch.GetElapsedTime(since) >= settlingTime && !(now is not null && IsHeldByWriter(path)))
            {
                _paths.Remove(path);
                Place(path, now, changed, gone);
            }
        }

        return new ChangeBatch(changed, gone);
    }

    /// <summary>A folder that came in the place of the path is no loss; its files are touched by themselves.</summary>
    private static void Place(string path, FileStamp? stamp, List<string> changed, HashSet<string> gone)
    {
        if (stamp is not null)
        {
            changed.Add(path);
        }
        else if (!Directory.Exists(path))
        {
            gone.Add(path);
        }
    }

    /// <summary>
    /// On Windows a file that is open for writing cannot be opened without sharing that right. Elsewhere such locks bind only those
    /// who ask for them, and size and time have to do.
    /// </summary>
    private static bool IsHeldByWriter(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            return false;
        }

        try
        {
            using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return false;
        }
        catch (IOException)
        {
            return File.Exists(path);
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
