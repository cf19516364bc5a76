using Dateline.Core.Aliases;
using Dateline.Core.Queries;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Dateline.Lucene.Facets;

/// <summary>
/// The values of a facet in one segment, each with its documents. Read from the terms, which hold the same as the doc values and come value
/// by value.
/// </summary>
internal sealed class FacetPostings
{
    private static readonly FacetPostings None = new([], [0], [], null);

    private readonly int[] _starts;
    private readonly int[] _documents;

    private FacetPostings(string[] values, int[] starts, int[] documents, Dictionary<string, string[]>? movedTerms)
    {
        Values = values;
        _starts = starts;
        _documents = documents;
        MovedTerms = movedTerms;
    }

    /// <summary>The values, in <see cref="ValueOrder"/>.</summary>
    public string[] Values { get; }

    /// <summary>The terms of the values that are not indexed as they are shown, or not only so; null when there are none.</summary>
    public Dictionary<string, string[]>? MovedTerms { get; }

    /// <summary>How often a document has a value.</summary>
    public int Length => _documents.Length;

    /// <summary>The documents that have a value, ascending; deleted ones too.</summary>
    /// <param name="value">Its place in <see cref="Values"/>.</param>
    public ReadOnlySpan<int> Documents(int value) => _documents.AsSpan(_starts[value].._starts[value + 1]);

    /// <summary>Reads a facet; empty when no document of the segment has a value.</summary>
    public static FacetPostings Read(AtomicReader reader, string field)
    {
        if (reader.GetTerms(field) is not { } terms)
        {
            return None;
        }

        var values = new List<string>();
        var starts = new List<int> { 0 };
        var documents = new List<int>((int)Math.Max(terms.SumDocFreq, 0));
        var cursor = terms.GetEnumerator();
        DocsEnum? postings = null;
        while (cursor.MoveNext())
        {
            postings = cursor.Docs(null, postings, DocsFlags.NONE);
            for (var document = postings.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = postings.NextDoc())
            {
                documents.Add(document);
            }

            values.Add(cursor.Term.Utf8ToString());
            starts.Add(documents.Count);
        }

        return new FacetPostings([.. values], [.. starts], [.. documents], null);
    }

    /// <summary>The postings by the values that are shown under aliases; these ones when no value is another.</summary>
    public FacetPostings Under(AliasTable aliases, FacetKind kind)
    {
        if (aliases.IsEmpty(kind))
        {
            return this;
        }

        var shown = new SortedDictionary<string, List<int>>(ValueOrder.Instance);
        var moved = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, value) in Values.Index())
        {
            var canonical = aliases.Canonical(kind, value);
            if (canonical == value)
            {
                Add(value, index);
                continue;
            }

            moved.UnionWith([.. FacetHierarchy.Ancestors(kind, canonical), canonical, value]);
            foreach (var node in FacetHierarchy.Ancestors(kind, canonical).Append(canonical))
            {
                Add(node, index);
            }
        }

        return moved.Count == 0 ? this : Union(shown, moved);

        void Add(string node, int index)
        {
            if (!shown.TryGetValue(node, out var indexed))
            {
                shown.Add(node, indexed = new List<int>(1));
            }

            indexed.Add(index);
        }
    }

    /// <summary>A document that has several names of one value has it once.</summary>
    private FacetPostings Union(SortedDictionary<string, List<int>> shown, IEnumerable<string> moved)
    {
        var starts = new List<int> { 0 };
        var documents = new List<int>(_documents.Length);
        foreach (var indexed in shown.Values)
        {
            if (indexed is [var only])
            {
                documents.AddRange(Documents(only));
            }
            else
            {
                documents.AddRange(indexed.SelectMany(index => Documents(index).ToArray()).Order().Distinct());
            }

            starts.Add(documents.Count);
        }

        var terms = moved.ToDictionary(
            value => value, value => shown.TryGetValue(value, out var indexed) ? Array.ConvertAll([.. indexed], index => Values[index]) : [], StringComparer.Ordinal);
        return new FacetPostings([.. shown.Keys], [.. starts], [.. documents], terms);
    }
}
