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
    public static OrdinalRows Build(DocumentValues values, FacetDictionary dictionary, RowLayout layout) => values.Greatest <= ushort.MaxValue
        ? new OrdinalRows<ushort>(values, dictionary, layout, ordinal => (ushort)ordinal)
        : new OrdinalRows<int>(values, dictionary, layout, ordinal => ordinal);

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
