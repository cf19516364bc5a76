using Dateline.Core.Articles;
using Dateline.Core.Queries;
using Dateline.Lucene.Schema;
using Lucene.Net.Index;

namespace Dateline.Lucene.Maintenance;

/// <summary>Compares a segment's facet values, by which it is counted, with those of its articles and with its terms, by which it is filtered.</summary>
internal static class FacetChecker
{
    private static readonly FacetKind[] Kinds = Enum.GetValues<FacetKind>();

    /// <summary>Says in which facet an article is filed otherwise than its mentions say; null when in none.</summary>
    public static string? FindProblem(AtomicReader segment, int document, AnnotatedArticle article)
    {
        foreach (var kind in Kinds)
        {
            var filed = SegmentValues.All(segment, FacetNames.Plural(kind), document);
            var expected = article.ValuesAndAncestors(kind);
            if (filed.Count != expected.Count || !filed.ToHashSet(StringComparer.Ordinal).SetEquals(expected))
            {
                return $"it is filed under {FacetNames.Plural(kind)} as [{string.Join("; ", filed)}] and not as [{string.Join("; ", expected)}]";
            }
        }

        return null;
    }

    /// <summary>Says which facet value has other articles as a term than as a counted value; null when none has.</summary>
    public static string? FindProblem(AtomicReader segment)
    {
        foreach (var field in Kinds.Select(FacetNames.Plural))
        {
            if (segment.GetSortedSetDocValues(field) is not { } values)
            {
                continue;
            }

            var counts = Counts(values, segment.MaxDoc);
            var terms = segment.GetTerms(field).GetEnumerator();
            for (var ordinal = 0; ordinal < counts.Length; ordinal++)
            {
                if (!terms.MoveNext() || terms.DocFreq != counts[ordinal])
                {
                    return $"the facet {field} counts its value number {ordinal} otherwise than it filters by it";
                }
            }
        }

        return null;
    }

    private static int[] Counts(SortedSetDocValues values, int documents)
    {
        var counts = new int[values.ValueCount];
        for (var document = 0; document < documents; document++)
        {
            values.SetDocument(document);
            for (var ordinal = values.NextOrd(); ordinal != SortedSetDocValues.NO_MORE_ORDS; ordinal = values.NextOrd())
            {
                counts[ordinal]++;
            }
        }

        return counts;
    }
}
