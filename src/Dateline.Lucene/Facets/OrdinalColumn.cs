using System.Numerics;
using Dateline.Core.Aliases;
using Dateline.Core.Queries;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Dateline.Lucene.Facets;

/// <summary>
/// The values of one facet in one segment, as arrays: the values of document <c>d</c> are the ordinals from <c>starts[d]</c> to
/// <c>starts[d + 1]</c>. Read once per segment, because doc values read through a mapped file cost four times as much per search.
/// Immutable, so that it outlives deletions and serves every snapshot that holds the segment.
/// </summary>
internal sealed class OrdinalColumn
{
    private readonly int[] _starts;
    private readonly int[] _ordinals;
    private readonly AliasedTerms? _terms;

    private OrdinalColumn(string[] values, int[] starts, int[] ordinals, AliasedTerms? terms = null)
    {
        Values = values;
        _starts = starts;
        _ordinals = ordinals;
        _terms = terms;
    }

    /// <summary>The values by their ordinal in this segment, in <see cref="ValueOrder"/>.</summary>
    public string[] Values { get; }

    /// <summary>Reads a facet's column; empty when no document of the segment has a value.</summary>
    public static OrdinalColumn Read(AtomicReader reader, string field)
    {
        var starts = new int[reader.MaxDoc + 1];
        var docValues = reader.GetSortedSetDocValues(field);
        if (docValues is null)
        {
            return new OrdinalColumn([], starts, []);
        }

        var values = new string[docValues.ValueCount];
        var bytes = new BytesRef();
        for (var ordinal = 0; ordinal < values.Length; ordinal++)
        {
            docValues.LookupOrd(ordinal, bytes);
            values[ordinal] = bytes.Utf8ToString();
        }

        var ordinals = new List<int>(reader.MaxDoc);
        for (var document = 0; document < reader.MaxDoc; document++)
        {
            docValues.SetDocument(document);
            for (var ordinal = docValues.NextOrd(); ordinal != SortedSetDocValues.NO_MORE_ORDS; ordinal = docValues.NextOrd())
            {
                ordinals.Add((int)ordinal);
            }

            starts[document + 1] = ordinals.Count;
        }

        return new OrdinalColumn(values, starts, [.. ordinals]);
    }

    /// <summary>
    /// The column by the values that are shown: a document that has several names of one value has it once. This column itself when
    /// no alias is of its values.
    /// </summary>
    public OrdinalColumn Under(AliasTable aliases, FacetKind kind)
    {
        if (aliases.IsEmpty(kind) || AliasedTerms.TryMake(aliases, kind, Values) is not { } terms)
        {
            return this;
        }

        var starts = new int[_starts.Length];
        var ordinals = new List<int>(_ordinals.Length);
        var lastDocument = new int[terms.Values.Length];
        for (var document = 0; document + 1 < _starts.Length; document++)
        {
            foreach (var ordinal in _ordinals.AsSpan(_starts[document].._starts[document + 1]))
            {
                foreach (var shown in terms.ShownOrdinals(ordinal))
                {
                    if (lastDocument[shown] != document + 1)
                    {
                        lastDocument[shown] = document + 1;
                        ordinals.Add(shown);
                    }
                }
            }

            starts[document + 1] = ordinals.Count;
        }

        return new OrdinalColumn(terms.Values, starts, [.. ordinals], terms);
    }

    /// <summary>The terms under which the documents with any of some values are indexed.</summary>
    public IReadOnlyList<string> TermsOf(IReadOnlyList<string> values) =>
        _terms is null ? values : [.. values.SelectMany(_terms.Of).Distinct()];

    /// <summary>Adds the values of every document of a set to the counts.</summary>
    /// <param name="documents">The documents of this segment.</param>
    /// <param name="counts">Counts by global ordinal.</param>
    /// <param name="globalOrdinals">The global ordinal of each of this segment's; null where they are the same.</param>
    /// <returns>How many documents of the set have no value.</returns>
    public int Count(FixedBitSet documents, int[] counts, int[]? globalOrdinals)
    {
        var missing = 0;
        var words = documents.GetBits();
        for (var word = 0; word < words.Length; word++)
        {
            for (var bits = (ulong)words[word]; bits != 0; bits &= bits - 1)
            {
                var document = (word << 6) + BitOperations.TrailingZeroCount(bits);
                var values = _ordinals.AsSpan(_starts[document].._starts[document + 1]);
                if (values.IsEmpty)
                {
                    missing++;
                }

                if (globalOrdinals is null)
                {
                    foreach (var ordinal in values)
                    {
                        counts[ordinal]++;
                    }
                }
                else
                {
                    foreach (var ordinal in values)
                    {
                        counts[globalOrdinals[ordinal]]++;
                    }
                }
            }
        }

        return missing;
    }

    /// <summary>The documents that have no value.</summary>
    public FixedBitSet Missing()
    {
        var documents = _starts.Length - 1;
        var missing = new FixedBitSet(documents);
        for (var document = 0; document < documents; document++)
        {
            if (_starts[document] == _starts[document + 1])
            {
                missing.Set(document);
            }
        }

        return missing;
    }
}
