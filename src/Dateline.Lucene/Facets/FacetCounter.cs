using System.Buffers;
using Dateline.Core.Queries;
using Dateline.Lucene.Searching;

namespace Dateline.Lucene.Facets;

/// <summary>
/// Counts facets in sets of documents for one search. The documents of a set are listed once for all facets, and the counts are valid until this is
/// disposed. For one thread at a time.
/// </summary>
/// <param name="archive">The snapshot.</param>
internal sealed class FacetCounter(ArchiveSnapshot archive) : IDisposable
{
    /// <summary>With so many counters for each document listed, it is cheaper to note those that are used than to look at all.</summary>
    private const int SparseShare = 16;

    /// <summary>What a listed document costs when all its values are counted, in nanoseconds; measured, as are those below.</summary>
    private const double DocumentCost = 4;

    /// <summary>What a document of the archive costs when only the best values are counted.</summary>
    private const double BestCost = 0.5;

    /// <summary>What a value costs to be looked for by its witnesses.</summary>
    private const double WitnessesCost = 4;

    /// <summary>What a value costs of which no witness is in the set.</summary>
    private const double AbsenceCost = 500;

    private readonly List<DocumentList> _lists = [];
    private readonly List<(FacetKind Kind, int[] Counters, int[]? Touched, int Noted)> _rented = [];

    /// <summary>The exact counts of a facet in a set of live documents.</summary>
    /// <param name="kind">The facet.</param>
    /// <param name="documents">The documents; the set must stay as it is until this is disposed.</param>
    public FacetCounts Count(FacetKind kind, DocumentSet documents)
    {
        if (documents.Count == archive.Live.Count)
        {
            return archive.Totals(kind);
        }

        var facet = archive.Facet(kind);
        var list = ListOf(documents);
        return (long)list.Count * SparseShare < facet.Dictionary.Length && !facet.HasLeaves && !list.HasComplement ? CountFew(facet, list)
            : documents.IsKept ? CountKept(facet, list)
            : CountMany(facet, list);
    }

    /// <summary>
    /// The exact counts of what is listed of a facet: the most frequent values, the chosen ones, and what is above either; the number of
    /// values; and how many documents have none. Other values have no count, or one that means nothing.
    /// </summary>
    /// <param name="choice">What is chosen in the facet.</param>
    /// <param name="size">How many values of each level of the tree are listed.</param>
    /// <param name="documents">The documents; the set must stay as it is until this is disposed.</param>
    public FacetCounts CountBest(ResolvedChoice choice, int size, DocumentSet documents)
    {
        var facet = archive.Facet(choice.Kind);
        return documents.IsKept || documents.Count == archive.Live.Count || !IsBestCheaper(facet, documents.Count) ||
            size > ArchiveFacet.MostFrequentSize || FacetHierarchy.IsDate(choice.Kind) || !facet.Columns.Any(column => column.Documents is not null)
                ? Count(choice.Kind, documents)
                : TryCountBest(facet, choice, size, ListOf(documents)) ?? Count(choice.Kind, documents);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (kind, counters, touched, noted) in _rented)
        {
            archive.Facet(kind).Counters.Return(counters, touched is null ? (ArraySegment<int>?)null : new ArraySegment<int>(touched, 0, noted));
            if (touched is not null)
            {
                ArrayPool<int>.Shared.Return(touched);
            }
        }

        _lists.ForEach(list => list.Dispose());
        _rented.Clear();
        _lists.Clear();
    }

    /// <summary>True when it is cheaper to count only the values that can be among the best, and which others there are.</summary>
    private bool IsBestCheaper(ArchiveFacet facet, int count)
    {
        double all = archive.Live.Count;
        var absent = Math.Pow(1 - (count / all), ValueWitnesses.PerValue);
        return (BestCost * all) + ((WitnessesCost + (AbsenceCost * absent)) * facet.Dictionary.Count) < DocumentCost * Math.Min(count, all - count);
    }

    private DocumentList ListOf(DocumentSet documents)
    {
        var list = _lists.Find(list => list.Set == documents);
        if (list is null)
        {
            _lists.Add(list = new DocumentList(documents));
        }

        return list;
    }

    private FacetCounts CountFew(ArchiveFacet facet, DocumentList list)
    {
        var counters = facet.Counters.Rent(facet.Dictionary.Length);
        var touched = ArrayPool<int>.Shared.Rent(facet.Dictionary.Length + 1);
        var noted = 0;
        for (var segment = 0; segment < facet.Columns.Length; segment++)
        {
            noted = facet.Columns[segment].AddNoting(list.Documents(segment), counters, touched, noted);
        }

        _rented.Add((facet.Kind, counters, touched, noted));
        return new FacetCounts(
            counters, facet.Dictionary.Length, Missing(facet, list), list.Set.Count, WithoutPadding(touched, noted));
    }

    /// <summary>The unused places of rows are counted too, and are no values; they go to the end, since their counters are to be cleared.</summary>
    private static ArraySegment<int> WithoutPadding(int[] touched, int noted)
    {
        var values = 0;
        for (var i = 0; i < noted; i++)
        {
            if (touched[i] >= FacetDictionary.FirstOrdinal)
            {
                (touched[values], touched[i]) = (touched[i], touched[values]);
                values++;
            }
        }

        return new ArraySegment<int>(touched, 0, values);
    }

    private FacetCounts CountKept(ArchiveFacet facet, DocumentList list) =>
        archive.CountsOf(facet.Kind, list.Set, () => CountMany(facet, list));

    private FacetCounts CountMany(ArchiveFacet facet, DocumentList list)
    {
        var counters = Rent(facet);
        Add(facet, list, counters, _ => true);
        return new FacetCounts(counters, facet.Dictionary.Length, Missing(facet, list), list.Set.Count);
    }

    private FacetCounts? TryCountBest(ArchiveFacet facet, ResolvedChoice choice, int size, DocumentList list)
    {
        var counters = Rent(facet);
        Add(facet, list, counters, column => column.Documents is null);
        var best = new BestValueCounter(facet, list.Set, counters);
        if (!best.TryCountBest(size))
        {
            return null;
        }

        foreach (var node in choice.Listed.SelectMany(value => FacetHierarchy.Ancestors(choice.Kind, value).Append(value)))
        {
            best.CountBranch(facet.Find(node));
        }

        var values = best.CountValues();
        return new FacetCounts(counters, facet.Dictionary.Length, Missing(facet, list), list.Set.Count, best.Counted.ToArray(), values);
    }

    private int[] Rent(ArchiveFacet facet)
    {
        var counters = facet.Counters.Rent(facet.Dictionary.Length);
        _rented.Add((facet.Kind, counters, null, 0));
        return counters;
    }

    private static void Add(ArchiveFacet facet, DocumentList list, int[] counters, Predicate<OrdinalColumn> isAdded)
    {
        if (facet.HasLeaves)
        {
            AddLeaves(facet, list, counters);
        }

        for (var segment = 0; segment < facet.Columns.Length; segment++)
        {
            var column = facet.Columns[segment];
            if (!isAdded(column))
            {
                continue;
            }

            var isComplement = list.IsComplement(segment);
            var addend = isComplement ? -1 : 1;
            if (!column.IsLeaves)
            {
                column.AddRows(list.Documents(segment), counters, addend);
            }

            column.AddSurplus(list.Documents(segment), counters, addend);
            if (isComplement)
            {
                column.AddTotals(counters, sign: 1);
            }
        }
    }

    /// <summary>Counts the deepest values, and adds them to what is above them.</summary>
    private static void AddLeaves(ArchiveFacet facet, DocumentList list, int[] counters)
    {
        for (var segment = 0; segment < facet.Columns.Length; segment++)
        {
            if (facet.Columns[segment].IsLeaves)
            {
                facet.Columns[segment].AddRows(list.Documents(segment), counters, list.IsComplement(segment) ? -1 : 1);
            }
        }

        facet.Dictionary.AddToParents(counters);
    }

    private static int Missing(ArchiveFacet facet, DocumentList list)
    {
        var missing = 0;
        for (var segment = 0; segment < facet.Columns.Length; segment++)
        {
            var column = facet.Columns[segment];
            if (column.IsEmpty)
            {
                missing += list.Set.CountOf(segment);
            }
            else if (column.MissingCount > 0)
            {
                var words = list.Set.Words(segment);
                missing += !list.IsComplement(segment) && list.CountOf(segment) < words.Length
                    ? column.CountMissing(list.Documents(segment))
                    : column.CountMissing(words);
            }
        }

        return missing;
    }
}
