namespace Dateline.Lucene.Facets;

/// <summary>
/// The ordinals of a segment's documents as rows of a fixed length, so that counting a document takes no branch, which is what costs when
/// the documents of a search are anywhere; what does not fit in a row is kept apart. Immutable.
/// </summary>
internal abstract class OrdinalRows
{
    /// <summary>Memory held, in bytes.</summary>
    public abstract long Bytes { get; }

    /// <summary>Lays the values of documents out in rows.</summary>
    /// <param name="values">The values.</param>
    /// <param name="dictionary">The values of the facet.</param>
    /// <param name="layout">The form of the rows.</param>
    public static OrdinalRows Build(DocumentValues values, FacetDictionary dictionary, RowLayout layout)
    {
        var rows = new int[values.Count * layout.Stride];
        for (var i = 0; i < rows.Length; i++)
        {
            // Neighbours differ; see FacetDictionary.FirstOrdinal.
            rows[i] = i & (FacetDictionary.FirstOrdinal - 1);
        }

        var surplusDocuments = new List<int>();
        var starts = new List<int> { 0 };
        var surplus = new List<int>();
        for (var document = 0; document < values.Count; document++)
        {
            var ordinals = values[document];
            var inRow = layout.InRow(ordinals, dictionary);
            var row = layout.IsLeaves ? ordinals[..inRow][Math.Max(inRow - 1, 0)..] : ordinals[..inRow];
            row.CopyTo(rows.AsSpan(document * layout.Stride));
            if (inRow < ordinals.Length)
            {
                surplus.AddRange(ordinals[inRow..]);
                surplusDocuments.Add(document);
                starts.Add(surplus.Count);
            }
        }

        var rest = surplus.Count == 0 ? null : new SurplusRows(values.Count, surplusDocuments, new DocumentValues([.. starts], [.. surplus]), dictionary);
        return values.Greatest <= ushort.MaxValue ? new OrdinalRows<ushort>(layout.Stride, rows, rest) : new OrdinalRows<int>(layout.Stride, rows, rest);
    }

    /// <summary>Adds a number to the counter of each ordinal in the rows of documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="counts">The counters by ordinal.</param>
    /// <param name="addend">What to add.</param>
    public abstract void AddRows(ReadOnlySpan<int> documents, int[] counts, int addend);

    /// <summary>Adds a number to the counter of each ordinal that did not fit in the rows of documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="counts">The counters by ordinal.</param>
    /// <param name="addend">What to add.</param>
    public abstract void AddSurplus(ReadOnlySpan<int> documents, int[] counts, int addend);

    /// <summary>Adds one to the counter of each ordinal of documents, and notes which counters were 0.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="counts">The counters by ordinal.</param>
    /// <param name="touched">The ordinals noted; has room for one more than there are counters.</param>
    /// <param name="noted">How many are noted already.</param>
    /// <returns>How many are noted then.</returns>
    public abstract int AddNoting(ReadOnlySpan<int> documents, int[] counts, int[] touched, int noted);
}
