using System.Runtime.InteropServices;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Dateline.Lucene.Matching;

/// <summary>Decodes terms of a segment.</summary>
internal static class PostingsReader
{
    /// <summary>The norms of a field; null when it has none in the segment.</summary>
    public static byte[]? ReadNorms(AtomicReader segment, string field)
    {
        if (segment.GetNormValues(field) is not { } values)
        {
            return null;
        }

        var norms = new byte[segment.MaxDoc];
        for (var document = 0; document < norms.Length; document++)
        {
            norms[document] = (byte)values.Get(document);
        }

        return norms;
    }

    /// <summary>The documents of a term.</summary>
    public static TermPostings ReadDocuments(AtomicReader segment, Term term, FieldScoring scoring, byte[]? norms)
    {
        if (Seek(segment, term) is not { } terms)
        {
            return TermPostings.Empty;
        }

        using var builder = new PostingsBuilder(segment.MaxDoc, terms.DocFreq);
        var documents = terms.Docs(null, null, DocsFlags.FREQS);
        while (documents.NextDoc() is var document && document != DocIdSetIterator.NO_MORE_DOCS)
        {
            builder.Add(document, documents.Freq);
        }

        return builder.Build(scoring, norms);
    }

    /// <summary>The positions of a term; null when the field has none, or one beyond <see cref="TermPositions.End"/>.</summary>
    public static TermPositions? ReadPositions(AtomicReader segment, Term term, TermPostings postings)
    {
        var documents = Seek(segment, term)?.DocsAndPositions(null, null, DocsAndPositionsFlags.NONE);
        if (documents is null)
        {
            return null;
        }

        var starts = new int[postings.Count + 1];
        var positions = new List<ushort>(2 * postings.Count);
        var posting = 0;
        while (documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
        {
            for (var left = documents.Freq; left > 0; left--)
            {
                if (documents.NextPosition() is var position && position >= TermPositions.End)
                {
                    return null;
                }

                positions.Add((ushort)position);
            }

            starts[++posting] = positions.Count;
        }

        return new TermPositions(starts, CollectionsMarshal.AsSpan(positions));
    }

    private static TermsEnum? Seek(AtomicReader segment, Term term)
    {
        var terms = segment.GetTerms(term.Field)?.GetEnumerator();
        return terms is not null && terms.SeekExact(term.Bytes) ? terms : null;
    }
}
