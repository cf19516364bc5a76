using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Dateline.Lucene.Maintenance;

/// <summary>Counts the articles of each term; a term stays in a segment for a while after its last article was deleted.</summary>
internal static class LiveTerms
{
    /// <summary>The terms of a field that an article has, with the number of articles.</summary>
    public static IReadOnlyDictionary<string, int> Count(IndexReader reader, string field)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        if (MultiFields.GetTerms(reader, field) is not { } terms)
        {
            return counts;
        }

        var live = MultiFields.GetLiveDocs(reader);
        var iterator = terms.GetEnumerator();
        DocsEnum? documents = null;
        while (iterator.MoveNext())
        {
            var count = live is null ? iterator.DocFreq : CountLive(iterator, live, ref documents);
            if (count > 0)
            {
                counts.Add(iterator.Term.Utf8ToString(), count);
            }
        }

        return counts;
    }

    private static int CountLive(TermsEnum term, IBits live, ref DocsEnum? documents)
    {
        documents = term.Docs(live, documents, DocsFlags.NONE);
        var count = 0;
        while (documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
        {
            count++;
        }

        return count;
    }
}
