namespace Dateline.Lucene.Searching;

/// <summary>A term that a pattern or a misspelling can mean; the one to keep first is the greatest.</summary>
/// <param name="Text">The term.</param>
/// <param name="Edits">Edits between it and what was typed; 0 for a pattern.</param>
/// <param name="Documents">Documents that have it.</param>
internal readonly record struct ExpandedTerm(string Text, int Edits, int Documents) : IComparable<ExpandedTerm>
{
    /// <inheritdoc/>
    public int CompareTo(ExpandedTerm other)
    {
        if (Edits != other.Edits)
        {
            return other.Edits.CompareTo(Edits);
        }

        return Documents != other.Documents
            ? Documents.CompareTo(other.Documents)
            : string.CompareOrdinal(other.Text, Text);
    }
}
