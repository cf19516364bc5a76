namespace Dateline.Lucene.Matching;

/// <summary>
/// Documents are ranked in blocks of 64 neighbours: a block's matches are one word of bits, and its scores stay in registers and the
/// nearest cache. Postings are laid out in groups of four blocks, in which a document's place is one byte.
/// </summary>
internal static class DocumentBlock
{
    /// <summary>Documents of a block.</summary>
    public const int Size = 1 << Shift;

    /// <summary>The block of a document is its number shifted right by this.</summary>
    public const int Shift = 6;

    /// <summary>The place in the block is the document's number, or its place in the group, under this mask.</summary>
    public const int Mask = Size - 1;

    /// <summary>Documents of a group.</summary>
    public const int GroupSize = 1 << GroupShift;

    /// <summary>The group of a document is its number shifted right by this.</summary>
    public const int GroupShift = 8;

    /// <summary>Blocks of a group.</summary>
    public const int GroupBlocks = GroupSize / Size;

    /// <summary>Groups of a segment.</summary>
    /// <param name="documents">Its documents, deleted ones included.</param>
    public static int Groups(int documents) => (documents + GroupSize - 1) >> GroupShift;

    /// <summary>Blocks of a segment, and so words of match bits, padded to whole groups.</summary>
    /// <param name="documents">Its documents, deleted ones included.</param>
    public static int Blocks(int documents) => Groups(documents) * GroupBlocks;
}
