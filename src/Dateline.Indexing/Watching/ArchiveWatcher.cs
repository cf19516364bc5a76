using System.Diagnostics;
using Dateline.Indexing.Files;
using Dateline.Indexing.Settings;

namespace Dateline.Indexing.Watching;

/// <summary>
/// Notices new, changed, renamed and deleted files of an archive, when they have come to rest: by what the operating system tells,
/// and by looking through the folders from time to time. For use by one task.
/// </summary>
internal sealed class ArchiveWatcher : IDisposable
{
    /// <summary>How often paths that have not come to rest are looked at.</summary>
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(100);

    private readonly ArchivePaths _archive;
    private readonly ArchiveSnapshot _snapshot;
    private readonly SettlingPaths _settling;
    private readonly TimeSpan _rescanInterval;
    private readonly FolderListener[] _listeners;
    private readonly SemaphoreSlim _wake = new(0);
    private readonly Lock _lock = new();
    private HashSet<string> _touched = new(StringComparer.Ordinal);
    private bool _isRescanDue;
    private long _scanned;

    /// <summary>Begins to listen and takes note of how the files look.</summary>
    public ArchiveWatcher(ArchivePaths archive, IndexSettings settings)
    {
        _archive = archive;
        _snapshot = new ArchiveSnapshot(archive);
        _settling = new SettlingPaths(settings.SettlingTime);
        _rescanInterval = settings.RescanInterval;
        _listeners = [.. archive.Roots.Select(root => new FolderListener(root, Touched, Lost))];
        Scan();
    }

    /// <summary>What keeps it from noticing changes at once, for a person; null when all is well.</summary>
    public string? Problem
    {
        get
        {
            var problems = _listeners.Select(listener => listener.Problem).Where(problem => problem is not null).ToList();
            return problems.Count == 0 ? null : string.Join(" ", problems);
        }
    }

    /// <summary>
    /// Waits for the next changes to come to rest; also ends, with an empty batch, when <see cref="Problem"/> has changed.
    /// </summary>
    public async Task<ChangeBatch> NextAsync(CancellationToken cancellation)
    {
        var problem = Problem;
        while (true)
        {
            foreach (var path in TakeTouched())
            {
                Look(path);
            }

            if (IsRescanDue())
            {
                foreach (var path in Scan())
                {
                    _settling.Touch(path);
                }
            }

            var batch = _settling.Take();
            if (!batch.IsEmpty || Problem != problem)
            {
                return batch;
            }

            if (_settling.Count == 0)
            {
                await _wake.WaitAsync(UntilRescan(), cancellation).ConfigureAwait(false);
            }

            await Task.Delay(Glance, cancellation).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        foreach (var listener in _listeners)
        {
            listener.Dispose();
        }

        _wake.Dispose();
    }

    /// <summary>
    /// Looks at what was touched: a folder stands for the files in it, which the system does not name when it is moved in.
    /// </summary>
    private void Look(string path)
    {
        if (!_archive.Covers(path) || !HasRoot(path))
        {
            return;
        }

        if (!Directory.Exists(path))
        {
            _settling.Touch(path);
            return;
        }

        foreach (var found in _archive.Find(path).Where(found => found.Path is not null))
        {
            _settling.Touch(found.Path!);
        }
    }

    /// <summary>With its root gone a file is only away: nothing is said of it until the root is back.</summary>
    private bool HasRoot(string path) => Path.Exists(_archive.RootOf(path));

    private IReadOnlyList<string> Scan()
    {
        _scanned = Stopwatch.GetTimestamp();
        foreach (var listener in _listeners)
        {
            listener.Listen();
        }

        return _snapshot.Refresh();
    }

    private TimeSpan UntilRescan()
    {
        var left = _rescanInterval - Stopwatch.GetElapsedTime(_scanned);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    private bool IsRescanDue()
    {
        lock (_lock)
        {
            var isDue = _isRescanDue || UntilRescan() == TimeSpan.Zero;
            _isRescanDue = false;
            return isDue;
        }
    }

    private HashSet<string> TakeTouched()
    {
        lock (_lock)
        {
            var touched = _touched;
            _touched = new HashSet<string>(StringComparer.Ordinal);
            return touched;
        }
    }

    private void Touched(string path)
    {
        lock (_lock)
        {
            _touched.Add(path);
            Wake();
        }
    }

    private void Lost()
    {
        lock (_lock)
        {
            _isRescanDue = true;
            Wake();
        }
    }

    private void Wake()
    {
        if (_wake.CurrentCount == 0)
        {
            _wake.Release();
        }
    }
}
