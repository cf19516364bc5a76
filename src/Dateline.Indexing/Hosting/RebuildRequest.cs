namespace Dateline.Indexing.Hosting;

/// <summary>A request for a rebuild, from when it is made until it has been served. Safe for several threads.</summary>
internal sealed class RebuildRequest
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _made = NewSource();

    /// <summary>Completes when the request is made.</summary>
    public Task Made
    {
        get
        {
            lock (_lock)
            {
                return _made.Task;
            }
        }
    }

    /// <summary>Makes the request.</summary>
    /// <returns>False when there is one already.</returns>
    public bool Make()
    {
        lock (_lock)
        {
            return _made.TrySetResult();
        }
    }

    /// <summary>The request has been served; the next can be made.</summary>
    public void Serve()
    {
        lock (_lock)
        {
            _made = NewSource();
        }
    }

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
