using System.Runtime.InteropServices;
using Dateline.Core.Aliases;
using Dateline.Core.Queries;
using Dateline.Lucene.Facets;
using Dateline.Lucene.Matching;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Dateline.Lucene.Searching;

/// <summary>
/// One commit of the archive as searches see it: the reader, its segments, and every facet by the names that the aliases give its values.
/// Made once per snapshot of the index and kept with it; safe for any number of threads.
/// </summary>
internal sealed class ArchiveSnapshot
{
    /// <summary>Memory for the live documents of values that were chosen, where they differ from those that the segments keep.</summary>
    private const long SetBytes = 8 << 20;

    /// <summary>Memory for the counts of facets under a choice alone.</summary>
    private const long CountBytes = 8 << 20;

    private const long OverheadPerSet = 1 << 10;

    private readonly ArchiveFacet[] _facets;
    private readonly RecentCache<(FacetKind Kind, string Values), DocumentSet> _sets = new(SetBytes);
    private readonly RecentCache<(FacetKind Kind, DocumentSet Set), FacetCounts> _counts = new(CountBytes);

    /// <summary>Reads what searches need of an index; segments that the snapshot before had are not read again.</summary>
    /// <param name="searcher">Searches the index, which its owner keeps open. One without segments is an archive without articles.</param>
    /// <param name="aliases">Which values are one.</param>
    /// <param name="previous">The snapshot before, of the same generation; null when there is none.</param>
    public ArchiveSnapshot(IndexSearcher searcher, AliasDocument aliases, ArchiveSnapshot? previous = null)
    {
        Searcher = searcher;
        Postings = new PostingsIndex(searcher);
        Aliases = aliases;
        var known = previous is null ? [] : previous.Segments.ToDictionary(segment => segment.Core);
        Segments = [.. searcher.IndexReader.Leaves.Select(leaf => new ArchiveSegment(leaf.AtomicReader, known.GetValueOrDefault(leaf.AtomicReader.CoreCacheKey)))];
        Live = new DocumentSet([.. Segments.Select(segment => segment.Live)]);
        _facets = [.. Enum.GetValues<FacetKind>().Select(kind => ArchiveFacet.Open(kind, aliases.Table, Segments, FacetUnderSameAliases(kind)))];

        ArchiveFacet? FacetUnderSameAliases(FacetKind kind) =>
            previous is not null && (previous.Aliases.Table == aliases.Table || (previous.Aliases.Table.IsEmpty(kind) && aliases.Table.IsEmpty(kind)))
                ? previous.Facet(kind)
                : null;
    }

    /// <summary>The reader.</summary>
    public IndexReader Reader => Searcher.IndexReader;

    /// <summary>Searches the reader, ranking by BM25.</summary>
    public IndexSearcher Searcher { get; }

    /// <summary>The terms of the segments.</summary>
    public PostingsIndex Postings { get; }

    /// <summary>Which values are one.</summary>
    public AliasDocument Aliases { get; }

    /// <summary>The segments, in the order of the reader's leaves.</summary>
    public IReadOnlyList<ArchiveSegment> Segments { get; }

    /// <summary>The documents that are not deleted.</summary>
    public DocumentSet Live { get; }

    /// <summary>Memory held by the columns of facets, in bytes; the names of their values aside.</summary>
    public long FacetBytes => _facets.Sum(facet => facet.Bytes);

    /// <summary>A facet.</summary>
    public ArchiveFacet Facet(FacetKind kind) => _facets[(int)kind];

    /// <summary>The values of a facet; also some that no live document has.</summary>
    public FacetDictionary Dictionary(FacetKind kind) => Facet(kind).Dictionary;

    /// <summary>The counts of a facet over all live documents.</summary>
    public FacetCounts Totals(FacetKind kind) => Facet(kind).Totals;

    /// <summary>The counts of a facet in a set that <see cref="WithAny"/> has given; kept for the next time.</summary>
    /// <param name="kind">The facet.</param>
    /// <param name="set">The set.</param>
    /// <param name="count">Counts the documents of the set.</param>
    public FacetCounts CountsOf(FacetKind kind, DocumentSet set, Func<FacetCounts> count) =>
        _counts.GetOrAdd((kind, set), _ => count().ToKept(), counts => counts.ByOrdinal.Length * sizeof(int));

    /// <summary>The live documents that have at least one of several values; kept for the next time, and not to be changed.</summary>
    public DocumentSet WithAny(FacetKind kind, IReadOnlyList<string> values) => _sets.GetOrAdd(
        (kind, string.Join('\n', values)),
        _ => new DocumentSet([.. Segments.Zip(Facet(kind).Columns, (segment, column) => segment.LiveOf(column.WithAny(segment.Reader, FacetNames.Plural(kind), values)))]) { IsKept = true },
        set => OverheadPerSet + (Reader.HasDeletions ? Reader.MaxDoc / 8 : 0));

    /// <summary>A filter of the documents that have at least one of several values, for a query.</summary>
    public TermsFilter Filter(FacetKind kind, IReadOnlyList<string> values) =>
        new(FacetNames.Plural(kind), [.. Facet(kind).Columns.SelectMany(column => column.TermsOf(values)).Distinct()]);

    /// <summary>The live documents that have no value in a facet.</summary>
    public DocumentSet WithNone(FacetKind kind) => new([.. Segments.Zip(Facet(kind).Columns, WithNone)]);

    private static FixedBitSet WithNone(ArchiveSegment segment, OrdinalColumn column)
    {
        var documents = segment.Live.Clone();
        if (!column.IsEmpty)
        {
            documents.And(new FixedBitSet(MemoryMarshal.Cast<ulong, long>(column.Missing).ToArray(), segment.Documents));
        }

        return documents;
    }
}
