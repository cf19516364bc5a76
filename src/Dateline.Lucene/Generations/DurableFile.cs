using System.Runtime.InteropServices;

namespace Dateline.Lucene.Generations;

/// <summary>Writes small files so that they survive a power cut, wholly or not at all.</summary>
internal static partial class DurableFile
{
    private const string Temporary = ".new";

    /// <summary>Replaces a file atomically: written beside it, flushed to the disk, renamed over it, the folder flushed.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var temporary = path + Temporary;
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            stream.Write(content);
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
        FlushFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
    }

    /// <summary>
    /// Makes creations, renames and deletions in a folder durable. Windows does so by itself; the BCL opens no folder, so that this
    /// calls the system where POSIX asks for it.
    /// </summary>
    public static void FlushFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var descriptor = OpenFile(folder, 0);
        if (descriptor < 0)
        {
            throw new IOException($"{folder} cannot be flushed to the disk: {Marshal.GetLastPInvokeErrorMessage()}.");
        }

        // Some network file systems refuse to flush a folder; they write its entries at once.
        _ = FlushFile(descriptor);
        _ = CloseFile(descriptor);
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int OpenFile(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int FlushFile(int descriptor);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int CloseFile(int descriptor);
}
