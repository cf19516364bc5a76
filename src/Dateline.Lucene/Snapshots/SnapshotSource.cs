using Dateline.Core.Aliases;
using Dateline.Lucene.Aliases;
using Dateline.Lucene.Generations;
using Lucene.Net.Index;

namespace Dateline.Lucene.Snapshots;

/// <summary>
/// Hands out the newest snapshot. A commit of this process is seen at once, one of another process, or its swap of generations, and a change of
/// the aliases, by the first search that comes <see cref="CheckInterval"/> after the last look.
/// </summary>
internal sealed class SnapshotSource : IDisposable
{
    private readonly GenerationStore _store;
    private readonly AliasFile _aliases;
    private readonly Lock _refreshing = new();
    private volatile IndexSnapshot? _newest;
    private volatile IReadOnlyList<string> _warnings = [];
    private long _lastLook;
    private bool _isDisposed;

    /// <summary>Makes a source; nothing is opened before the first lease.</summary>
    public SnapshotSource(GenerationStore store, AliasFile aliases) => (_store, _aliases) = (store, aliases);

    /// <summary>How often the folder is looked at for commits of other processes. A look costs about a tenth of a millisecond.</summary>
    public static TimeSpan CheckInterval { get; } = TimeSpan.FromMilliseconds(100);

    /// <summary>What a person should know about the last opening, a sentence each.</summary>
    public IReadOnlyList<string> Warnings => _warnings;

    /// <summary>Leases the newest snapshot. Dispose the lease when done.</summary>
    public SnapshotLease Acquire()
    {
        while (true)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            LookAfterInterval();
            if (_newest is { } newest && SnapshotLease.TryTake(newest) is { } lease)
            {
                return lease;
            }

            Refresh();
        }
    }

    /// <summary>Opens what was committed since the last look.</summary>
    public void Refresh()
    {
        lock (_refreshing)
        {
            if (!_isDisposed)
            {
                RefreshWithinLock();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_refreshing)
        {
            if (!_isDisposed)
            {
                _isDisposed = true;
                _newest?.Reader.DecRef();
            }
        }
    }

    /// <summary>One thread looks; the others go on with what there is.</summary>
    private void LookAfterInterval()
    {
        var last = Interlocked.Read(ref _lastLook);
        var now = Environment.TickCount64;
        if (_newest is not null && now - last >= CheckInterval.TotalMilliseconds && Interlocked.CompareExchange(ref _lastLook, now, last) == last)
        {
            Refresh();
        }
    }

    private void RefreshWithinLock()
    {
        Interlocked.Exchange(ref _lastLook, Environment.TickCount64);
        try
        {
            if (Next() is { } next)
            {
                Publish(next);
            }
        }
        catch (Exception e) when (_newest?.Generation is not null && (Corruption.Is(e) || e is IOException))
        {
            // What is open goes on answering; the next look tries again.
            _warnings = [$"The last commit cannot be opened, and the one before it answers: {e.Message}"];
        }
    }

    /// <summary>Hands a snapshot out from now on, ready to be searched.</summary>
    private void Publish(IndexSnapshot next)
    {
        var old = _newest;
        if (old is not null)
        {
            try
            {
                next.PrepareAfter(old);
            }
            catch
            {
                next.Reader.DecRef();
                throw;
            }
        }

        _newest = next;
        old?.Reader.DecRef();
    }

    /// <summary>The snapshot to follow; null when the newest one is up to date.</summary>
    private IndexSnapshot? Next()
    {
        if (_newest?.Generation is { } generation && generation.Name == _store.CurrentName && Directory.Exists(generation.Folder))
        {
            var reader = NewestCommit.OpenAfter((DirectoryReader)_newest.Reader);
            _warnings = [];
            return reader is not null ? new IndexSnapshot(generation, reader, ReadAliases()) : WithOtherAliases(_newest, generation);
        }

        if (_newest is { Generation: null } && _store.CurrentName is null)
        {
            return ReadAliases() is var aliases && aliases == _newest.Aliases ? null : new IndexSnapshot(aliases);
        }

        var opened = _store.Open(out var broken);
        SetAside(broken);
        if (opened is not null && opened.Generation.Name == _newest?.Generation?.Name)
        {
            // The live generation is broken and the one before it, which answers already, goes on answering.
            opened.Reader.Dispose();
            return null;
        }

        return opened is null ? new IndexSnapshot(ReadAliases()) : new IndexSnapshot(opened.Generation, opened.Reader, ReadAliases());
    }

    /// <summary>The same articles under other aliases; null when those have not changed.</summary>
    private IndexSnapshot? WithOtherAliases(IndexSnapshot snapshot, Generation generation)
    {
        var aliases = ReadAliases();
        if (aliases == snapshot.Aliases)
        {
            return null;
        }

        snapshot.Reader.IncRef();
        return new IndexSnapshot(generation, (DirectoryReader)snapshot.Reader, aliases);
    }

    /// <summary>The aliases; those of before where the file cannot be read.</summary>
    private AliasDocument ReadAliases()
    {
        try
        {
            return _aliases.Read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _warnings = [.. _warnings.Append($"The aliases cannot be read, and those of before count: {e.Message}").Distinct()];
            return _newest?.Aliases ?? AliasDocument.Empty;
        }
    }

    /// <summary>Broken generations are renamed, unless somebody is writing: then it is the next writer's task.</summary>
    private void SetAside(IReadOnlyList<BrokenGeneration> broken)
    {
        _warnings = [.. broken.Select(generation => generation.ToString())];
        if (broken.Count == 0)
        {
            return;
        }

        using var writerLock = TryLock();
        if (writerLock is null)
        {
            return;
        }

        foreach (var generation in broken)
        {
            _store.SetAside(generation);
        }

        _warnings = [];
    }

    private WriterLock? TryLock()
    {
        try
        {
            return WriterLock.TryTake(_store.Folder);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            // A reader without the right to write only reports.
            return null;
        }
    }
}
