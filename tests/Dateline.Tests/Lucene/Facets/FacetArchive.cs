using Dateline.Core.Aliases;
using Dateline.Core.Queries;
using Dateline.Lucene.Analysis;
using Dateline.Lucene.Schema;
using Dateline.Lucene.Searching;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Dateline.Tests.Lucene.Facets;

/// <summary>
/// An index on disk that is written to while it is read: documents of random facet values in every form that a column can have. The same seed gives
/// the same documents.
/// </summary>
internal sealed class FacetArchive : IDisposable
{
    private static readonly string[] Places = ["A", "A/B", "A/B/C", "A/B/D", "A/E", "F/G/H", "F/G/I", "J", "J-K", "J/K"];

    private readonly TemporaryFolder _folder = new();
    private readonly FSDirectory _directory;
    private readonly IndexWriter _writer;
    private readonly Random _random;
    private readonly List<DirectoryReader> _readers = [];
    private readonly Dictionary<string, Dictionary<FacetKind, List<string>>> _live = [];
    private int _next;

    public FacetArchive(int seed)
    {
        _random = new Random(seed);
        _directory = FSDirectory.Open(_folder.Path);
        _writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, ArticleAnalyzer.ForIndex)
        {
            MergePolicy = new LogDocMergePolicy { MergeFactor = 100 },
        });
    }

    /// <summary>Adds documents as a segment of their own.</summary>
    /// <param name="documents">How many.</param>
    /// <param name="distinctSources">True for values of the source facet that no other document has, many a document.</param>
    public void Add(int documents, bool distinctSources = false)
    {
        for (var i = 0; i < documents; i++)
        {
            var id = $"{_next++}";
            var values = ValuesOf(distinctSources);
            _live.Add(id, values);
            Document document = [new Field(FieldNames.Id, id, FieldTypes.Term), new BinaryDocValuesField(FieldNames.Id, new BytesRef(id))];
            foreach (var (kind, value) in values.SelectMany(pair => pair.Value.Select(value => (pair.Key, value))))
            {
                document.Add(new Field(FacetNames.Plural(kind), value, FieldTypes.Term));
            }

            _writer.AddDocument(document);
        }

        _writer.Commit();
    }

    /// <summary>Deletes a share of the documents.</summary>
    public void Delete(double share)
    {
        foreach (var id in _live.Keys.Where(_ => _random.NextDouble() < share).ToList())
        {
            _live.Remove(id);
            _writer.DeleteDocuments(new Term(FieldNames.Id, id));
        }

        _writer.Commit();
    }

    /// <summary>Puts all segments together.</summary>
    public void Merge()
    {
        _writer.ForceMerge(1);
        _writer.Commit();
    }

    /// <summary>Opens what there is.</summary>
    /// <param name="previous">The snapshot to go on from; null to start anew.</param>
    /// <param name="aliases">Which values are one.</param>
    public ArchiveSnapshot Open(ArchiveSnapshot? previous = null, AliasDocument? aliases = null)
    {
        var reader = previous is null ? DirectoryReader.Open(_directory) : DirectoryReader.OpenIfChanged((DirectoryReader)previous.Reader);
        if (reader is not null)
        {
            _readers.Add(reader);
        }

        return new ArchiveSnapshot(new IndexSearcher(reader ?? previous!.Reader), aliases ?? AliasDocument.Empty, previous);
    }

    /// <summary>The values of each live document of a snapshot's segment.</summary>
    public IEnumerable<(int Document, Dictionary<FacetKind, List<string>> Values)> Values(ArchiveSegment segment)
    {
        for (var document = 0; document < segment.Documents; document++)
        {
            if (segment.Live.Get(document))
            {
                yield return (document, _live[SegmentValues.Id(segment.Reader, document)]);
            }
        }
    }

    /// <summary>A set of documents of a snapshot, given by segment.</summary>
    public static DocumentSet Set(ArchiveSnapshot snapshot, IEnumerable<IEnumerable<int>> documents) =>
        new([.. snapshot.Segments.Zip(documents, (segment, some) =>
        {
            var bits = new FixedBitSet(segment.Documents);
            foreach (var document in some)
            {
                bits.Set(document);
            }

            return bits;
        })]);

    public void Dispose()
    {
        _readers.ForEach(reader => reader.Dispose());
        _writer.Dispose();
        _directory.Dispose();
        _folder.Dispose();
    }

    private Dictionary<FacetKind, List<string>> ValuesOf(bool distinctSources) => new()
    {
        [FacetKind.People] = Some(6, () => $"Person {Skewed(3000)}"),
        [FacetKind.Organisations] = Some(1 + (_random.Next(10) == 0 ? 30 : 2), () => $"Organisation {Skewed(500)}"),
        [FacetKind.Locations] = WithAncestors(FacetKind.Locations, Some(4, () => Places[_random.Next(Places.Length)], least: 2)),
        [FacetKind.Published] = WithAncestors(FacetKind.Published, Some(1, Day, least: 1)),
        [FacetKind.Mentioned] = WithAncestors(FacetKind.Mentioned, Some(_random.Next(5) == 0 ? 3 : 1, () => Day()[..(_random.Next(3) == 0 ? 7 : 10)])),
        [FacetKind.Source] = distinctSources ? [.. Enumerable.Range(0, 30).Select(i => $"Source {_next}.{i}")] : Some(1, () => $"Source {_random.Next(4)}"),
        [FacetKind.Language] = ["en"],
        [FacetKind.Filed] = [],
    };

    private List<string> Some(int most, Func<string> value, int least = 0) =>
        [.. Enumerable.Range(0, _random.Next(least, most + 1)).Select(_ => value()).Distinct()];

    private int Skewed(int most) => (int)(most * Math.Pow(_random.NextDouble(), 3));

    private string Day() => new DateOnly(2020, 1, 1).AddDays(_random.Next(1500)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static List<string> WithAncestors(FacetKind kind, List<string> values) =>
        [.. values.SelectMany(value => FacetHierarchy.Ancestors(kind, value).Append(value)).Distinct()];
}
