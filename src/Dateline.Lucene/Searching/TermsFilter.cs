using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Dateline.Lucene.Searching;

/// <summary>The documents that have at least one of several terms in a field: the union of their postings.</summary>
/// <param name="field">The field.</param>
/// <param name="terms">The terms; none matches nothing.</param>
internal sealed class TermsFilter(string field, IReadOnlyList<string> terms) : Filter
{
    /// <summary>The field.</summary>
    public string Field { get; } = field;

    /// <summary>The terms.</summary>
    public IReadOnlyList<string> Terms { get; } = terms;

    /// <inheritdoc/>
    public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs) => Bits(context.AtomicReader, acceptDocs);

    /// <summary>The documents of one segment as bits.</summary>
    /// <param name="reader">The segment.</param>
    /// <param name="acceptDocs">The documents that count; null for all.</param>
    public FixedBitSet Bits(AtomicReader reader, IBits? acceptDocs)
    {
        var documents = new FixedBitSet(reader.MaxDoc);
        if (Terms.Count == 0 || reader.GetTerms(Field) is not { } postings)
        {
            return documents;
        }

        var cursor = postings.GetEnumerator();
        DocsEnum? matches = null;
        foreach (var term in Terms)
        {
            if (cursor.SeekExact(new BytesRef(term)))
            {
                matches = cursor.Docs(acceptDocs, matches, DocsFlags.NONE);
                documents.Or(matches);
            }
        }

        return documents;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Field}:({string.Join(' ', Terms)})";
}
