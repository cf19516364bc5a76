namespace Dateline.Reading;

/// <summary>How much of one input is read at most, so that no file can exhaust the machine's memory.</summary>
public static class ReadingLimits
{
    /// <summary>
    /// A file's bytes at most. A file is held in one array while it is read, and .NET's arrays end here (just under 2 GB); an
    /// archive of JSON Lines that is larger can be split at any line.
    /// </summary>
    public static readonly long MaxFileBytes = Array.MaxLength;

    /// <summary>
    /// Title and body of an article at most, in UTF-16 code units. The longest books have about 6 million; what is longer is a log or
    /// a dump with the wrong name, and recognition and highlighting hold an article several times over.
    /// </summary>
    public const int MaxArticleLength = 10_000_000;

    /// <summary>
    /// JSON that is not in UTF-8 is converted as a whole, which takes several times its bytes. Next to all JSON is in UTF-8, and that
    /// is read from where it lies.
    /// </summary>
    public const int MaxConvertedBytes = 256 * 1024 * 1024;

    /// <summary>A headline at most, in UTF-16 code units: a first line that is longer is a paragraph.</summary>
    public const int MaxHeadlineLength = 200;

    /// <summary>
    /// Id, address, source and language at most, in UTF-16 code units: they are index terms, and an engine's terms are short (Lucene's
    /// end at 32,766 bytes).
    /// </summary>
    public const int MaxFieldLength = 4_096;

    /// <summary>
    /// JSON may be nested this deep. What is nested is skipped without recursion, at one bit a level; the number only has to be
    /// finite.
    /// </summary>
    public const int MaxJsonDepth = 1_000_000;
}
