using System.Diagnostics.CodeAnalysis;
using System.Numerics.Tensors;
using Dateline.Lucene.Matching;
using Dateline.Lucene.Searching;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Dateline.Lucene.Facets;

/// <summary>
/// The values of one facet in one segment, by their ordinals in the facet's dictionary. Made once for a segment, because what a segment
/// keeps on disk costs many times as much per search. Immutable, so that it outlives deletions and serves every snapshot that holds the segment.
/// </summary>
internal sealed class OrdinalColumn
{
    /// <summary>Memory for the documents of values that were chosen, for each document: room for 32 choices.</summary>
    private const int FilterBytesPerDocument = 4;

    /// <summary>Small segments may hold this much all the same.</summary>
    private const long LeastFilterBytes = 1 << 16;

    /// <summary>Smaller segments are counted fast enough document by document.</summary>
    private const int LeastWithDocuments = 4096;

    /// <summary>So many values are looked for before the documents of the first one are read, which come from memory meanwhile.</summary>
    private const int Lot = 32;

    private readonly int[] _ordinals;
    private readonly int[] _totals;
    private readonly ulong[] _missing = [];
    private readonly OrdinalRows? _rows;
    private readonly Dictionary<string, string[]>? _movedTerms;
    private readonly RecentCache<string, FixedBitSet> _filters;

    /// <summary>Makes the column of a segment.</summary>
    /// <param name="documents">Documents of the segment, deleted ones included.</param>
    /// <param name="postings">Its values with their documents.</param>
    /// <param name="ordinals">The ordinal of each value.</param>
    /// <param name="dictionary">The values of the facet.</param>
    public OrdinalColumn(int documents, FacetPostings postings, int[] ordinals, FacetDictionary dictionary)
    {
        _ordinals = ordinals;
        _totals = new int[ordinals.Length];
        _movedTerms = postings.MovedTerms;
        _filters = new RecentCache<string, FixedBitSet>(Math.Max(LeastFilterBytes, (long)documents * FilterBytesPerDocument));
        if (ordinals.Length == 0)
        {
            MissingCount = documents;
            return;
        }

        for (var value = 0; value < _totals.Length; value++)
        {
            _totals[value] = postings.Documents(value).Length;
        }

        var values = new DocumentValues(documents, postings, ordinals);
        var layout = RowLayout.Choose(values, dictionary);
        IsLeaves = layout.IsLeaves;
        _rows = OrdinalRows.Build(values, dictionary, layout);
        Documents = documents < LeastWithDocuments || IsLeaves ? null : new ValueDocuments(documents, postings);
        _missing = new ulong[BitWords.Length(documents)];
        for (var document = 0; document < documents; document++)
        {
            if (values[document].IsEmpty)
            {
                _missing[document >> 6] |= 1UL << document;
                MissingCount++;
            }
        }
    }

    /// <summary>True when a row holds the deepest value for what is above it; see <see cref="RowLayout.IsLeaves"/>.</summary>
    public bool IsLeaves { get; }

    /// <summary>True when no document has a value.</summary>
    [MemberNotNullWhen(false, nameof(_rows))]
    public bool IsEmpty => _rows is null;

    /// <summary>The documents of each value; null in a small segment and in a column of leaves, of which all values are counted.</summary>
    public ValueDocuments? Documents { get; }

    /// <summary>The ordinals of its values, in the order of names.</summary>
    public ReadOnlySpan<int> Ordinals => _ordinals;

    /// <summary>How many documents have no value, deleted ones included.</summary>
    public int MissingCount { get; }

    /// <summary>The documents without a value, in words of 64; none where <see cref="IsEmpty"/>.</summary>
    public ReadOnlySpan<ulong> Missing => _missing;

    /// <summary>Memory held, in bytes.</summary>
    public long Bytes => (_rows?.Bytes ?? 0) + (Documents?.Bytes ?? 0) + (_missing.LongLength * sizeof(ulong)) + ((_ordinals.LongLength + _totals.Length) * sizeof(int));

    /// <summary>The terms under which the documents with any of some values are indexed.</summary>
    public IEnumerable<string> TermsOf(IReadOnlyList<string> values) => _movedTerms is not { } moved
        ? values
        : values.SelectMany(value => moved.TryGetValue(value, out var terms) ? terms : [value]).Distinct();

    /// <summary>The documents that have any of some values, deleted ones included; kept for the next time.</summary>
    /// <param name="reader">The segment.</param>
    /// <param name="field">The field of the facet.</param>
    /// <param name="values">The values.</param>
    public FixedBitSet WithAny(AtomicReader reader, string field, IReadOnlyList<string> values) => _filters.GetOrAdd(
        string.Join('\n', values),
        _ => new TermsFilter(field, [.. TermsOf(values)]).Bits(reader, acceptDocs: null),
        documents => documents.Length / 8);

    /// <summary>How many of some documents have no value.</summary>
    /// <param name="documents">The documents.</param>
    public int CountMissing(ReadOnlySpan<int> documents)
    {
        if (IsEmpty)
        {
            return documents.Length;
        }

        var missing = 0;
        foreach (var document in documents)
        {
            missing += (int)(_missing[document >> 6] >> document & 1);
        }

        return missing;
    }

    /// <summary>How many documents of a set have no value.</summary>
    /// <param name="words">The set, in words of 64 documents.</param>
    public int CountMissing(ReadOnlySpan<ulong> words) => BitWords.CountBoth(words, _missing);

    /// <summary>Adds what all documents have, deleted ones included.</summary>
    /// <param name="counts">The counters by ordinal.</param>
    /// <param name="sign">1, or -1 to take away.</param>
    public void AddTotals(int[] counts, int sign)
    {
        for (var i = 0; i < _ordinals.Length; i++)
        {
            counts[_ordinals[i]] += sign * _totals[i];
        }
    }

    /// <summary>Adds a number for each ordinal in the rows of documents: all of them, or when <see cref="IsLeaves"/> the deepest ones.</summary>
    public void AddRows(ReadOnlySpan<int> documents, int[] counts, int addend)
    {
        if (!IsEmpty)
        {
            _rows.AddRows(documents, counts, addend);
        }
    }

    /// <summary>Adds a number for each ordinal of documents that is not in their rows.</summary>
    public void AddSurplus(ReadOnlySpan<int> documents, int[] counts, int addend)
    {
        if (!IsEmpty)
        {
            _rows.AddSurplus(documents, counts, addend);
        }
    }

    /// <summary>Counts documents one by one; see <see cref="OrdinalRows.AddNoting"/>. Not for a column of leaves.</summary>
    public int AddNoting(ReadOnlySpan<int> documents, int[] counts, int[] touched, int noted) =>
        IsEmpty ? noted : _rows.AddNoting(documents, counts, touched, noted);

    /// <summary>Adds a number for each value of documents, with what is above it.</summary>
    public void AddEach(ReadOnlySpan<int> documents, FacetDictionary dictionary, int[] counts, int addend)
    {
        if (documents.IsEmpty || IsEmpty)
        {
            return;
        }

        if (IsLeaves)
        {
            var leaves = new int[dictionary.Length];
            _rows.AddRows(documents, leaves, addend);
            dictionary.AddToParents(leaves);
            TensorPrimitives.Add(counts, leaves, counts);
        }
        else
        {
            _rows.AddRows(documents, counts, addend);
        }

        _rows.AddSurplus(documents, counts, addend);
    }

    /// <summary>How many documents of a set have a value; 0 when the documents of values are not kept.</summary>
    public int CountValue(int ordinal, FacetDictionary dictionary, ReadOnlySpan<ulong> words)
    {
        if (Documents is null)
        {
            return 0;
        }

        var value = dictionary.FirstFrom(_ordinals, 0, dictionary.RankOf(ordinal));
        return value < _ordinals.Length && _ordinals[value] == ordinal ? Documents.Count(value, words) : 0;
    }

    /// <summary>Keeps those of some values that no document of a set has; all of them when the documents of values are not kept.</summary>
    /// <param name="ranks">The places of the values in the order of names, ascending; those kept are moved to the front.</param>
    /// <param name="dictionary">The values of the facet.</param>
    /// <param name="words">The set, in words of 64 documents.</param>
    /// <returns>How many are kept.</returns>
    public int KeepAbsent(Span<int> ranks, FacetDictionary dictionary, ReadOnlySpan<ulong> words)
    {
        if (Documents is null)
        {
            return ranks.Length;
        }

        Span<int> values = stackalloc int[Lot];
        var (kept, value) = (0, 0);
        for (var lot = ranks; !lot.IsEmpty; lot = lot[Math.Min(Lot, lot.Length)..])
        {
            for (var i = 0; i < values.Length && i < lot.Length; i++)
            {
                value = dictionary.FirstFrom(_ordinals, value, lot[i]);
                values[i] = value < _ordinals.Length && dictionary.RankOf(_ordinals[value]) == lot[i] ? value : -1;
                if (values[i] >= 0)
                {
                    Documents.Prefetch(value);
                }
            }

            for (var i = 0; i < values.Length && i < lot.Length; i++)
            {
                ranks[kept] = lot[i];
                kept += values[i] >= 0 && Documents.HasAny(values[i], words) ? 0 : 1;
            }
        }

        return kept;
    }
}
