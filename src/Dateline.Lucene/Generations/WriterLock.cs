using System.Globalization;
using System.Text;
using Dateline.Core.Indexes;

namespace Dateline.Lucene.Generations;

/// <summary>
/// The one right to write to an index folder: a lock of the operating system on the file <c>writer.lock</c>, which ends with the
/// process however it ends. <c>writer.owner</c> tells the others who holds it.
/// </summary>
internal sealed class WriterLock : IDisposable
{
    private readonly FileStream _lock;
    private readonly string _owner;

    private WriterLock(FileStream stream, string owner)
    {
        _lock = stream;
        _owner = owner;
    }

    /// <summary>Takes the lock, creating the index folder where it is missing.</summary>
    /// <exception cref="IndexLockedException">Somebody else holds it.</exception>
    public static WriterLock Take(string indexFolder) => TryTake(indexFolder) ?? throw new IndexLockedException(
        $"{indexFolder} is being written {OwnerOf(indexFolder)}. Only one writer at a time: wait until it is done, or stop it.");

    /// <summary>Takes the lock; null when somebody else holds it.</summary>
    public static WriterLock? TryTake(string indexFolder)
    {
        Directory.CreateDirectory(indexFolder);
        FileStream stream;
        try
        {
            stream = new FileStream(Path.Combine(indexFolder, "writer.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (e.GetType() == typeof(IOException))
        {
            // A sharing violation has no type of its own; what has one (folder not found, path too long) is another failure.
            return null;
        }

        var owner = OwnerPath(indexFolder);
        File.WriteAllText(owner, string.Create(
            CultureInfo.InvariantCulture,
            $"by process {Environment.ProcessId} on {Environment.MachineName} since {DateTime.UtcNow:yyyy-MM-dd HH:mm:ss} UTC ({CommandLine()})"));
        return new WriterLock(stream, owner);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        File.Delete(_owner);
        _lock.Dispose();
    }

    private static string OwnerPath(string indexFolder) => Path.Combine(indexFolder, "writer.owner");

    private static string OwnerOf(string indexFolder)
    {
        try
        {
            return File.ReadAllText(OwnerPath(indexFolder), Encoding.UTF8) is { Length: > 0 } owner ? owner : "by another process";
        }
        catch (IOException)
        {
            return "by another process";
        }
    }

    private static string CommandLine()
    {
        var arguments = Environment.GetCommandLineArgs();
        return string.Join(' ', arguments.Skip(1).Prepend(Path.GetFileNameWithoutExtension(arguments[0])));
    }
}
