using Dateline.Core.Indexes;
using Dateline.Indexing.Settings;

namespace Dateline.Indexing.Pipeline;

/// <summary>Commits by count and by time, from one place, while any number of threads write.</summary>
internal sealed class CommitPacer(IIndexWriter writer, IndexSettings settings) : IDisposable
{
    private readonly SemaphoreSlim _due = new(0);
    private int _changes;

    /// <summary>Tells of changes that wait for a commit.</summary>
    public void Changed(int articles)
    {
        var after = Interlocked.Add(ref _changes, articles);
        if (after >= settings.CommitArticles && after - articles < settings.CommitArticles)
        {
            _due.Release();
        }
    }

    /// <summary>Commits when there are enough changes, or some that are old enough, until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            Task due = _due.WaitAsync(settings.CommitInterval, cancellation);
            await due.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!cancellation.IsCancellationRequested && Interlocked.Exchange(ref _changes, 0) > 0)
            {
                writer.Commit();
            }
        }
    }

    public void Dispose() => _due.Dispose();
}
