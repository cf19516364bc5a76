using Dateline.Core.Aliases;
using Dateline.Core.Queries;
using Dateline.Lucene.Searching;

namespace Dateline.Lucene.Facets;

/// <summary>
/// One facet in a snapshot: its values, a column for each segment, and the counts over all live documents. What the snapshot before had
/// is taken over, so that a refresh costs what is new. Immutable; safe for any number of threads.
/// </summary>
internal sealed class ArchiveFacet
{
    /// <summary>Smaller dictionaries keep the values that no document has any more.</summary>
    private const int LeastRenewed = 1024;

    /// <summary>How many of the most frequent values of a level are kept in order.</summary>
    public const int MostFrequentSize = 256;

    private readonly IReadOnlyList<ArchiveSegment> _segments;
    private readonly Lazy<int[][]> _mostFrequent;
    private readonly Lazy<ValueWitnesses> _witnesses;

    private ArchiveFacet(FacetKind kind, AliasTable aliases, IReadOnlyList<ArchiveSegment> segments, ArchiveFacet? previous)
    {
        Kind = kind;
        _segments = segments;
        Counters = previous?.Counters ?? new CounterPool();
        Dictionary = previous?.Dictionary ?? FacetDictionary.Empty(kind);
        Columns = new OrdinalColumn[segments.Count];
        var known = previous is null ? [] : previous._segments.Zip(previous.Columns).ToDictionary(pair => pair.First.Core, pair => pair.Second);
        for (var segment = 0; segment < Columns.Length; segment++)
        {
            Columns[segment] = known.TryGetValue(segments[segment].Core, out var column) ? column : Read(segments[segment], aliases);
        }

        HasLeaves = Columns.Any(column => column.IsLeaves);
        Totals = CountAll(previous);
        _mostFrequent = new Lazy<int[][]>(FindMostFrequent);
        _witnesses = new Lazy<ValueWitnesses>(() => new ValueWitnesses(
            Dictionary, segments, Columns, [.. Enumerable.Range(0, segments.Count).OrderByDescending(segment => segments[segment].Documents)]));
    }

    /// <summary>The facet.</summary>
    public FacetKind Kind { get; }

    /// <summary>The values; also some that no live document has.</summary>
    public FacetDictionary Dictionary { get; private set; }

    /// <summary>The columns by segment.</summary>
    public OrdinalColumn[] Columns { get; }

    /// <summary>True when some column is one of leaves; see <see cref="OrdinalColumn.IsLeaves"/>.</summary>
    public bool HasLeaves { get; }

    /// <summary>The counts over all live documents.</summary>
    public FacetCounts Totals { get; }

    /// <summary>The ordinals with the highest counts over all live documents, of each level of the tree, the highest first.</summary>
    public int[][] MostFrequent => _mostFrequent.Value;

    /// <summary>By what the values of large sets are counted.</summary>
    public ValueWitnesses Witnesses => _witnesses.Value;

    /// <summary>Counters for searches.</summary>
    public CounterPool Counters { get; }

    /// <summary>Memory held by the columns, in bytes; the names of the values aside.</summary>
    public long Bytes => Columns.Sum(column => column.Bytes) + (_witnesses.IsValueCreated ? Witnesses.Bytes : 0);

    /// <summary>The values that a live document has, in the order of names.</summary>
    public IEnumerable<string> LiveValues => Dictionary.ByName.ToArray().Where(ordinal => Totals[ordinal] > 0).Select(Dictionary.ValueOf);

    /// <summary>Opens a facet.</summary>
    /// <param name="kind">The facet.</param>
    /// <param name="aliases">Which values are one.</param>
    /// <param name="segments">The segments of the snapshot.</param>
    /// <param name="previous">The facet in the snapshot before, under the same aliases; null when there is none.</param>
    public static ArchiveFacet Open(FacetKind kind, AliasTable aliases, IReadOnlyList<ArchiveSegment> segments, ArchiveFacet? previous)
    {
        var facet = new ArchiveFacet(kind, aliases, segments, previous);
        return previous is not null && facet.Dictionary.Count >= LeastRenewed && 2 * facet.Totals.Values < facet.Dictionary.Count
            ? new ArchiveFacet(kind, aliases, segments, previous: null)
            : facet;
    }

    /// <summary>The ordinal of a value that a live document has; negative when none has it.</summary>
    public int Find(string value) => Dictionary.IndexOf(value) is var ordinal and >= 0 && Totals[ordinal] > 0 ? ordinal : -1;

    private int[][] FindMostFrequent()
    {
        var levels = new List<BoundedHeap<(int Count, int Ordinal)>>();
        var scan = new CountScan(Totals);
        while (scan.MoveNext(least: 1))
        {
            while (levels.Count <= Dictionary.LevelOf(scan.Ordinal))
            {
                levels.Add(new BoundedHeap<(int Count, int Ordinal)>(MostFrequentSize));
            }

            levels[Dictionary.LevelOf(scan.Ordinal)].Add((Totals[scan.Ordinal], scan.Ordinal));
        }

        return [.. levels.Select(level => Array.ConvertAll(level.Descending(), item => item.Ordinal))];
    }

    private OrdinalColumn Read(ArchiveSegment segment, AliasTable aliases)
    {
        var postings = FacetPostings.Read(segment.Reader, FacetNames.Plural(Kind)).Under(aliases, Kind);
        Dictionary = Dictionary.With(postings.Values, out var ordinals);
        return new OrdinalColumn(segment.Documents, postings, ordinals, Dictionary);
    }

    /// <summary>The counts of the snapshot before, with what has come and without what has gone.</summary>
    private FacetCounts CountAll(ArchiveFacet? previous)
    {
        var counts = new int[Dictionary.Length];
        previous?.Totals.ByOrdinal.CopyTo(counts);
        var missing = previous?.Totals.Missing ?? 0;
        var gone = previous is null ? [] : previous._segments.Index().ToDictionary(segment => segment.Item.Core, segment => segment.Index);
        for (var segment = 0; segment < Columns.Length; segment++)
        {
            if (gone.Remove(_segments[segment].Core, out var before))
            {
                Add(segment, _segments[segment].DeletedSince(previous!._segments[before]), sign: -1);
            }
            else
            {
                Columns[segment].AddTotals(counts, sign: 1);
                missing += Columns[segment].MissingCount;
                Add(segment, _segments[segment].Deleted(), sign: -1);
            }
        }

        foreach (var segment in gone.Values)
        {
            var column = previous!.Columns[segment];
            column.AddTotals(counts, sign: -1);
            missing -= column.MissingCount;
            missing += column.CountMissing(previous._segments[segment].Deleted());
            column.AddEach(previous._segments[segment].Deleted(), Dictionary, counts, addend: 1);
        }

        return new FacetCounts(counts, counts.Length, missing, _segments.Sum(segment => segment.LiveCount));

        void Add(int segment, int[] documents, int sign)
        {
            Columns[segment].AddEach(documents, Dictionary, counts, sign);
            missing += sign * Columns[segment].CountMissing(documents);
        }
    }
}
