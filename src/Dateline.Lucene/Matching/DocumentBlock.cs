namespace Dateline.Lucene.Matching;

/// <summary>
/// Documents are matched and ranked in blocks of 256 neighbours: a document's place in its block is one byte, a block's match bits are four
/// words, and its scores stay in the first-level cache.
/// </summary>
internal static class DocumentBlock
{
    /// <summary>Documents of a block.</summary>
    public const int Size = 1 << Shift;

    /// <summary>The block of a document is its number shifted right by this.</summary>
    public const int Shift = 8;

    /// <summary>The place in the block is the document's number under this mask.</summary>
    public const int Mask = Size - 1;

    /// <summary>Words of 64 match bits in a block.</summary>
    public const int Words = Size / 64;

    /// <summary>Blocks of a segment.</summary>
    /// <param name="documents">Its documents, deleted ones included.</param>
    public static int Count(int documents) => (documents + Mask) >> Shift;
}
