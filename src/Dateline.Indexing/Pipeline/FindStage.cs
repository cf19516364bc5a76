using System.Threading.Channels;
using Dateline.Indexing.Files;
using Dateline.Reading.Files;

namespace Dateline.Indexing.Pipeline;

/// <summary>Finds the files of a run, one by one, as fast as there is room for them.</summary>
/// <param name="find">Lists the files, the same each time.</param>
/// <param name="vanished">Indexed files that are to be removed unless they are found.</param>
/// <param name="budget">Has room for the files under way.</param>
/// <param name="ledger">Told of what is found.</param>
internal sealed class FindStage(Func<IEnumerable<FoundFile>> find, HashSet<string> vanished, ByteBudget budget, RunLedger ledger)
{
    /// <summary>Counts what is to be done ahead of doing it, so that the time left can be told without holding the list.</summary>
    public void Survey(CancellationToken stop)
    {
        foreach (var found in find())
        {
            stop.ThrowIfCancellationRequested();
            if (found.Path is not null)
            {
                ledger.FileFound(Length(found.Path));
            }
        }

        ledger.Surveyed();
    }

    /// <summary>
    /// Sends each file on when there is room for its content, and takes it from the vanished ones; so are those that lie under a path
    /// which could not be looked into, since nothing is known of them.
    /// </summary>
    public async Task FindAsync(ChannelWriter<PendingFile> files, CancellationToken stop)
    {
        var unknown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var found in find())
        {
            if (found.Failure is { } failure)
            {
                ledger.Failed(failure);
                unknown.Add(failure.Path);
            }
            else if (found.Path is { } path)
            {
                vanished.Remove(path);
                var length = Length(path);
                await budget.TakeAsync(length, stop).ConfigureAwait(false);
                await files.WriteAsync(new PendingFile(path, length), stop).ConfigureAwait(false);
            }
        }

        if (unknown.Count > 0)
        {
            vanished.RemoveWhere(path => ArchivePaths.NearestIn(unknown, path) is not null);
        }

        files.Complete();
    }

    private static long Length(string path) => FileStamp.Of(path)?.Length ?? 0;
}
