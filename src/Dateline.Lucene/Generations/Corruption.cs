using Lucene.Net.Index;

namespace Dateline.Lucene.Generations;

/// <summary>
/// Tells an index that is damaged from one that cannot be read just now: a lack of rights, memory or file handles must not set a
/// sound generation aside.
/// </summary>
internal static class Corruption
{
    /// <summary>True when the exception says that files are missing, cut short, damaged or of another format.</summary>
    public static bool Is(Exception exception) => exception
        is CorruptIndexException
        or IndexFormatTooNewException
        or IndexFormatTooOldException
        or IndexNotFoundException
        or EndOfStreamException
        or FileNotFoundException
        or DirectoryNotFoundException
        or InvalidDataException
        or ArgumentOutOfRangeException
        or FormatException;
}
