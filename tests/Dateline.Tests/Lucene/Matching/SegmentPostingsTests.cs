using Dateline.Core.Aliases;
using Dateline.Core.Queries;
using Dateline.Lucene.Facets;
using Dateline.Lucene.Matching;
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

public sealed class SegmentPostingsTests : IDisposable
{
    private const string Text = "text";

    private readonly TemporaryFolder _folder = new();
    private readonly FSDirectory _directory;
    private DirectoryReader? _reader;

    public SegmentPostingsTests() => _directory = FSDirectory.Open(_folder.Path);

    public void Dispose()
    {
        _reader?.Dispose();
        _directory.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Documents_MoreTermsThanTheBudgetHolds_AreFoundWithinTheBudget()
    {
        const int Terms = 6_000;
        var archive = Index([.. Enumerable.Range(0, 300).Select(document => string.Join(' ', Enumerable.Range(0, Terms / 10).Select(word => $"w{(document + (word * 10)) % Terms}")))]);
        var segment = Assert.Single(archive.Postings.Segments);

        for (var word = 0; word < Terms; word++)
        {
            var term = new Term(Text, $"w{word}");
            var documents = segment.Documents(archive.Postings.Leaves[0].AtomicReader, term, archive.Postings.Scoring(Text));

            Assert.Equal(archive.Reader.DocFreq(term), documents.Count);
            Assert.InRange(segment.Bytes, 0, 1 << 20);
        }
    }

    [Fact]
    public void Documents_AskedForAgain_AreNotDecodedAgain()
    {
        var archive = Index(["grain", "grain board", "vote"]);

        var first = new ArchiveTerm(archive.Postings, new Term(Text, "grain")).Postings[0];
        var second = new ArchiveTerm(archive.Postings, new Term(Text, "grain")).Postings[0];

        Assert.Equal(2, first.Count);
        Assert.Same(first, second);
    }

    [Fact]
    public void Run_PhraseFarBehindInALongText_IsFound()
    {
        var filler = string.Join(' ', Enumerable.Repeat("filler", 70_000));
        var archive = Index([$"{filler} grain board", $"grain {filler} board", "grain board"]);

        using var found = Run(archive, new PhraseQuery { new Term(Text, "grain"), new Term(Text, "board") });

        Assert.Equal([2, 0], found.Best.Select(hit => hit.Document));
    }

    [Fact]
    public void Run_TermThatNobodyHas_FindsNothing()
    {
        var archive = Index(["grain"]);

        using var term = Run(archive, new TermQuery(new Term(Text, "vote")));
        using var phrase = Run(archive, new PhraseQuery { new Term(Text, "grain"), new Term(Text, "vote") });
        using var field = Run(archive, new TermQuery(new Term("other", "grain")));

        Assert.Equal([0, 0, 0], [term.Total, phrase.Total, field.Total]);
    }

    private static Retrieval Run(ArchiveSnapshot archive, Query query) => Retrieval.Run(
        archive, query, new ChoiceFilters(archive, new Dictionary<FacetKind, ResolvedChoice>()), SortOrder.Relevance, 10, CancellationToken.None);

    private ArchiveSnapshot Index(string[] texts)
    {
        var configuration = new IndexWriterConfig(
            LuceneVersion.LUCENE_48, Analyzer.NewAnonymous((_, reader) => new TokenStreamComponents(new WhitespaceTokenizer(LuceneVersion.LUCENE_48, reader))))
        {
            Similarity = Ranking.Similarity,
        };
        using (var writer = new IndexWriter(_directory, configuration))
        {
            foreach (var text in texts)
            {
                writer.AddDocument([new TextField(Text, text, Field.Store.NO)]);
            }
        }

        _reader = DirectoryReader.Open(_directory);
        return new ArchiveSnapshot(new IndexSearcher(_reader) { Similarity = Ranking.Similarity }, AliasDocument.Empty);
    }
}
