using Dateline.Core.Queries;
using Dateline.Lucene.Searching;

namespace Dateline.Lucene.Facets;

/// <summary>Counts the values of a facet in a set of documents.</summary>
internal static class FacetCounter
{
    /// <summary>Beyond this share of the archive it is cheaper to count the documents that do not match.</summary>
    private const double ComplementShare = 0.6;

    /// <summary>The exact counts of a set of live documents.</summary>
    public static FacetCounts Count(ArchiveSnapshot archive, FacetKind kind, DocumentSet documents)
    {
        if (documents.Count == archive.Live.Count)
        {
            return archive.Totals(kind);
        }

        return documents.Count > ComplementShare * archive.Live.Count
            ? Subtract(archive.Totals(kind), CountEach(archive, kind, archive.Live.AndNot(documents)))
            : CountEach(archive, kind, documents);
    }

    /// <summary>Counts document by document, whatever the size of the set.</summary>
    public static FacetCounts CountEach(ArchiveSnapshot archive, FacetKind kind, DocumentSet documents)
    {
        var dictionary = archive.Dictionary(kind);
        var counts = new int[dictionary.Values.Length];
        var missing = 0;
        for (var segment = 0; segment < archive.Segments.Count; segment++)
        {
            missing += archive.Segments[segment].Facet(kind)
                .Count(documents.Segments[segment], counts, dictionary.GlobalOrdinals(segment));
        }

        return new FacetCounts(counts, missing, documents.Count);
    }

    private static FacetCounts Subtract(FacetCounts totals, FacetCounts complement)
    {
        var counts = new int[totals.ByOrdinal.Length];
        for (var ordinal = 0; ordinal < counts.Length; ordinal++)
        {
            counts[ordinal] = totals.ByOrdinal[ordinal] - complement.ByOrdinal[ordinal];
        }

        return new FacetCounts(counts, totals.Missing - complement.Missing, totals.Documents - complement.Documents);
    }
}
