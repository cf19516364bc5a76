using Dateline.Core.Articles;
using Dateline.Entities.Gazetteers;

namespace Dateline.Entities.UserGazetteers;

/// <summary>
/// The file of a user's gazetteer, read at start and again when it has changed. Readers see the latest whole content at any moment;
/// <see cref="Refresh"/> is for one thread at a time.
/// </summary>
internal sealed class UserGazetteerFile
{
    private const long MaxBytes = 64 * 1024 * 1024;

    private readonly string? _path;
    private readonly Gazetteer _gazetteer;
    private (long Length, DateTime Written)? _read;
    private (long Length, DateTime Written)? _seen;
    private volatile UserGazetteer _current = UserGazetteer.Empty;

    /// <param name="path">The absolute path; null when there is no such gazetteer. There need not be a file.</param>
    /// <param name="gazetteer">The places that ship with the product.</param>
    public UserGazetteerFile(string? path, Gazetteer gazetteer)
    {
        (_path, _gazetteer) = (path, gazetteer);
        Read(Stamp());
    }

    /// <summary>What the file lists.</summary>
    public UserGazetteer Current => _current;

    /// <summary>
    /// Reads the file when it is another than the one that was read, and looks as it did at the call before: a file that is being
    /// written is not read yet.
    /// </summary>
    /// <returns>True when it was read anew.</returns>
    public bool Refresh()
    {
        var stamp = Stamp();
        var hasSettled = stamp == _seen;
        _seen = stamp;
        return stamp != _read && hasSettled && Read(stamp);
    }

    /// <returns>False when the file is there but cannot be read now.</returns>
    private bool Read((long Length, DateTime Written)? stamp)
    {
        _seen = stamp;
        try
        {
            _current = stamp switch
            {
                null => UserGazetteer.Empty,
                { Length: > MaxBytes } => Bad($"The file is larger than {MaxBytes / 1024 / 1024} MB, and none of its names is used."),
                _ => UserGazetteerReader.Read(_path!, File.ReadAllBytes(_path!), _gazetteer),
            };
            _read = stamp;
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What was read before goes on to count; the next look tries again.
            if (_current.Problems.Count == 0 && _current.Version is null)
            {
                _current = Bad($"The file cannot be read, and none of its names is used: {error.Message}");
            }

            return false;
        }
    }

    private UserGazetteer Bad(string reason) => new([], [new ReadFailure(_path!, null, reason)]);

    private (long Length, DateTime Written)? Stamp()
    {
        var info = _path is null ? null : new FileInfo(_path);
        return info is { Exists: true } ? (info.Length, info.LastWriteTimeUtc) : null;
    }
}
