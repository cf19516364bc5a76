namespace Dateline.Indexing.Watching;

/// <summary>
/// Hears from the operating system which paths change under a file or folder. What it says may be incomplete (an overflowing buffer,
/// a network drive, a folder that was replaced), so who listens also looks for himself from time to time.
/// </summary>
internal sealed class FolderListener : IDisposable
{
    private readonly string _root;
    private readonly Action<string> _touched;
    private readonly Action _lost;
    private FileSystemWatcher? _watcher;
    private DateTime _created;

    /// <param name="root">The absolute path of a file or folder.</param>
    /// <param name="touched">Told each path that changed, came or went; from any thread.</param>
    /// <param name="lost">Told that changes may have been missed; from any thread.</param>
    public FolderListener(string root, Action<string> touched, Action lost) => (_root, _touched, _lost) = (root, touched, lost);

    /// <summary>Why nothing is heard, for a person; null when all is well.</summary>
    public string? Problem { get; private set; }

    /// <summary>Begins to listen, or begins anew when the folder is another one than before.</summary>
    public void Listen()
    {
        var folder = Directory.Exists(_root) ? _root : Path.GetDirectoryName(_root);
        if (!Path.Exists(_root) || folder is null)
        {
            Stop($"{_root} is missing. What the index holds of it stays; it is looked for again from time to time.");
            return;
        }

        var created = Directory.GetCreationTimeUtc(folder);
        if (_watcher is not null && created == _created && Problem is null)
        {
            return;
        }

        Stop(null);
        Start(folder, created);
    }

    public void Dispose() => _watcher?.Dispose();

    private void Start(string folder, DateTime created)
    {
        var isFolder = folder == _root;
        try
        {
            _watcher = isFolder ? new FileSystemWatcher(folder) : new FileSystemWatcher(folder, Path.GetFileName(_root));
            _watcher.IncludeSubdirectories = isFolder;
            _watcher.InternalBufferSize = 64 * 1024;
            _watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite |
                NotifyFilters.Size | NotifyFilters.CreationTime | NotifyFilters.Attributes | NotifyFilters.Security;
            _watcher.Created += (_, change) => _touched(change.FullPath);
            _watcher.Changed += (_, change) => _touched(change.FullPath);
            _watcher.Deleted += (_, change) => _touched(change.FullPath);
            _watcher.Renamed += (_, change) =>
            {
                _touched(change.OldFullPath);
                _touched(change.FullPath);
            };
            _watcher.Error += (_, _) => _lost();
            _watcher.EnableRaisingEvents = true;
            _created = created;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Stop($"The system does not tell of changes in {_root} ({error.Message}); they are noticed at the next look through it.");
        }
    }

    private void Stop(string? problem)
    {
        _watcher?.Dispose();
        _watcher = null;
        Problem = problem;
    }
}
