using Dateline.Core.Aliases;
using Dateline.Core.Queries;
using Dateline.Lucene.Facets;
using Dateline.Lucene.Matching;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Dateline.Lucene.Searching;

/// <summary>
/// One commit of the archive as searches see it: the reader, the columns of its segments, the values of every facet and their
/// totals, by the names that the aliases give them. Made once per snapshot of the index and kept with it; safe for any number of threads.
/// </summary>
internal sealed class ArchiveSnapshot
{
    private readonly FacetDictionary[] _dictionaries;
    private readonly Lazy<FacetCounts>[] _totals;

    /// <summary>Reads what searches need of an index; segments that an earlier snapshot had are not read again.</summary>
    /// <param name="searcher">Searches the index, which its owner keeps open. One without segments is an archive without articles.</param>
    /// <param name="aliases">Which values are one.</param>
    public ArchiveSnapshot(IndexSearcher searcher, AliasDocument aliases)
    {
        Searcher = searcher;
        Postings = new PostingsIndex(searcher);
        Aliases = aliases;
        var reader = searcher.IndexReader;
        Segments = [.. reader.Leaves.Select(leaf => SegmentColumns.Of(leaf.AtomicReader).Under(aliases.Table))];
        Live = new DocumentSet([.. reader.Leaves.Select(leaf => LiveDocuments(leaf.AtomicReader))]);
        var kinds = Enum.GetValues<FacetKind>();
        _dictionaries = [.. kinds.Select(kind => FacetDictionary.Merge([.. Segments.Select(segment => segment.Facet(kind))]))];
        _totals = [.. kinds.Select(kind => new Lazy<FacetCounts>(() => FacetCounter.CountEach(this, kind, Live)))];
    }

    /// <summary>The reader.</summary>
    public IndexReader Reader => Searcher.IndexReader;

    /// <summary>Searches the reader, ranking by BM25.</summary>
    public IndexSearcher Searcher { get; }

    /// <summary>The terms of the segments.</summary>
    public PostingsIndex Postings { get; }

    /// <summary>Which values are one.</summary>
    public AliasDocument Aliases { get; }

    /// <summary>The columns by segment, in the order of the reader's leaves.</summary>
    public IReadOnlyList<SegmentColumns> Segments { get; }

    /// <summary>The documents that are not deleted.</summary>
    public DocumentSet Live { get; }

    /// <summary>All values of a facet.</summary>
    public FacetDictionary Dictionary(FacetKind kind) => _dictionaries[(int)kind];

    /// <summary>The counts of a facet over all live documents.</summary>
    public FacetCounts Totals(FacetKind kind) => _totals[(int)kind].Value;

    /// <summary>The live documents that have a facet value, its descendants included.</summary>
    public DocumentSet WithValue(FacetKind kind, string value) => WithAny(kind, [value]);

    /// <summary>The live documents that have at least one of several values.</summary>
    public DocumentSet WithAny(FacetKind kind, IReadOnlyList<string> values)
    {
        var field = FacetNames.Plural(kind);
        return new DocumentSet([.. Reader.Leaves.Select((leaf, segment) =>
            new TermsFilter(field, Segments[segment].Facet(kind).TermsOf(values)).Bits(leaf.AtomicReader, leaf.AtomicReader.LiveDocs))]);
    }

    /// <summary>A filter of the documents that have at least one of several values, for a query.</summary>
    public TermsFilter Filter(FacetKind kind, IReadOnlyList<string> values) =>
        new(FacetNames.Plural(kind), [.. Segments.SelectMany(segment => segment.Facet(kind).TermsOf(values)).Distinct()]);

    /// <summary>The live documents that have no value in a facet.</summary>
    public DocumentSet WithNone(FacetKind kind) => Live.And(new DocumentSet([.. Segments.Select(segment => segment.Facet(kind).Missing())]));

    private static FixedBitSet LiveDocuments(AtomicReader reader)
    {
        var live = new FixedBitSet(reader.MaxDoc);
        if (reader.LiveDocs is not { } liveDocs)
        {
            live.Set(0, reader.MaxDoc);
            return live;
        }

        for (var document = 0; document < reader.MaxDoc; document++)
        {
            if (liveDocs.Get(document))
            {
                live.Set(document);
            }
        }

        return live;
    }
}
