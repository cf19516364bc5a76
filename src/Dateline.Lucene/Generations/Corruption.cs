namespace Dateline.Lucene.Generations;

/// <summary>
/// Tells an index that is damaged from one that cannot be read just now: a lack of rights, memory or file handles must not set a
/// sound generation aside.
/// </summary>
internal static class Corruption
{
    /// <summary>COR_E_IO: an <see cref="IOException"/> made by code that found something wrong; one of the system has its error number.</summary>
    private const int MadeByCode = unchecked((int)0x80131620);

    /// <summary>True when the exception says that files are missing, cut short, damaged or of another format.</summary>
    public static bool Is(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException or EndOfStreamException => true,
        IOException io => io.HResult == MadeByCode,
        UnauthorizedAccessException or OutOfMemoryException or ObjectDisposedException or OperationCanceledException => false,

        // Damaged bytes can make Lucene stumble in any way: indexes out of range, impossible lengths, unknown codecs.
        _ => true,
    };
}
