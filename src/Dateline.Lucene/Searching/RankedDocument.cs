namespace Dateline.Lucene.Searching;

/// <summary>A matching document with what it is ordered by; the greatest comes first.</summary>
/// <param name="Key">The score's bits or the moment, greater for what comes first.</param>
/// <param name="Document">The number in the snapshot; of equal keys the lower one comes first.</param>
/// <param name="Score">The ranking score.</param>
internal readonly record struct RankedDocument(long Key, int Document, float Score) : IComparable<RankedDocument>
{
    /// <inheritdoc/>
    public int CompareTo(RankedDocument other) =>
        Key != other.Key ? Key.CompareTo(other.Key) : other.Document.CompareTo(Document);
}
