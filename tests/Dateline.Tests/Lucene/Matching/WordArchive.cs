using Dateline.Core.Aliases;
using Dateline.Lucene.Schema;
using Dateline.Lucene.Searching;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Dateline.Tests.Lucene.Matching;

/// <summary>
/// An index on disk of documents of random words, some frequent, some rare, in segments of several blocks, with deletions. The same seed
/// gives the same documents.
/// </summary>
internal sealed class WordArchive : IDisposable
{
    public const string Text = "text";
    public const string Title = "title";

    /// <summary>Words from one in nearly every document to one in a thousand.</summary>
    public static readonly string[] Words = ["the", "of", "said", "oil", "bank", "grain", "treaty", "vote", "zebra", "quark"];

    private static readonly double[] Shares = [0.95, 0.7, 0.4, 0.2, 0.1, 0.04, 0.02, 0.01, 0.004, 0.001];

    private readonly TemporaryFolder _folder = new();
    private readonly FSDirectory _directory;
    private readonly DirectoryReader _reader;

    /// <param name="seed">The seed of the words.</param>
    /// <param name="segments">Documents in each segment.</param>
    /// <param name="deletedShare">The share of documents that are deleted.</param>
    public WordArchive(int seed, int[] segments, double deletedShare = 0)
    {
        var random = new Random(seed);
        _directory = FSDirectory.Open(_folder.Path);
        var configuration = new IndexWriterConfig(
            LuceneVersion.LUCENE_48, Analyzer.NewAnonymous((_, reader) => new TokenStreamComponents(new WhitespaceTokenizer(LuceneVersion.LUCENE_48, reader))))
        {
            Similarity = Ranking.Similarity,
            MergePolicy = NoMergePolicy.COMPOUND_FILES,
        };
        using (var writer = new IndexWriter(_directory, configuration))
        {
            var number = 0;
            foreach (var documents in segments)
            {
                for (var i = 0; i < documents; i++)
                {
                    writer.AddDocument(DocumentOf(random, number++));
                }

                writer.Commit();
            }

            for (var document = 0; document < number; document++)
            {
                if (random.NextDouble() < deletedShare)
                {
                    writer.DeleteDocuments(new Term(FieldNames.Id, Id(document)));
                }
            }
        }

        _reader = DirectoryReader.Open(_directory);
        Snapshot = new ArchiveSnapshot(new IndexSearcher(_reader) { Similarity = Ranking.Similarity }, AliasDocument.Empty);
    }

    public ArchiveSnapshot Snapshot { get; }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
        _folder.Dispose();
    }

    private static string Id(int document) => document.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Document DocumentOf(Random random, int number)
    {
        var seconds = random.Next(4) == 0 ? (long?)null : random.Next(500);
        Document document =
        [
            new StringField(FieldNames.Id, Id(number), Field.Store.NO),
            new TextField(Text, WordsOf(random, length: random.Next(1, 40)), Field.Store.NO),
            new TextField(Title, WordsOf(random, length: random.Next(0, 5)), Field.Store.NO),
        ];
        if (seconds is { } moment)
        {
            document.Add(new NumericDocValuesField(FieldNames.PublishedSeconds, moment));
        }

        return document;
    }

    /// <summary>Each word with its share, some of them again and again, the rest of no interest.</summary>
    private static string WordsOf(Random random, int length)
    {
        var words = new List<string>();
        for (var i = 0; i < length; i++)
        {
            var word = random.Next(Words.Length);
            words.Add(random.NextDouble() < Shares[word] ? Words[word] : "filler");
        }

        // A few documents with more occurrences than a byte counts, and positions far behind.
        if (random.Next(400) == 0)
        {
            words.AddRange(Enumerable.Repeat("oil", random.Next(200, 400)));
        }

        return string.Join(' ', words);
    }
}
