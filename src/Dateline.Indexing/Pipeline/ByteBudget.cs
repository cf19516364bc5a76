namespace Dateline.Indexing.Pipeline;

/// <summary>
/// Bounds the bytes that are held at once, whatever the number of files: who wants to hold more waits until others are done. What
/// is larger than the whole budget is held alone.
/// </summary>
/// <param name="capacity">The most bytes.</param>
internal sealed class ByteBudget(long capacity)
{
    private readonly Lock _lock = new();
    private TaskCompletionSource? _returned;

    /// <summary>Bytes that are held now.</summary>
    public long Taken { get; private set; }

    /// <summary>Waits until there is room, and takes it.</summary>
    public async ValueTask TakeAsync(long bytes, CancellationToken cancellation)
    {
        while (TakeOrWait(bytes) is { } returned)
        {
            await returned.WaitAsync(cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Gives back what was taken.</summary>
    public void Return(long bytes)
    {
        TaskCompletionSource? waiting;
        lock (_lock)
        {
            Taken -= bytes;
            waiting = _returned;
            _returned = null;
        }

        waiting?.SetResult();
    }

    private Task? TakeOrWait(long bytes)
    {
        lock (_lock)
        {
            if (Taken == 0 || Taken + bytes <= capacity)
            {
                Taken += bytes;
                return null;
            }

            _returned ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _returned.Task;
        }
    }
}
