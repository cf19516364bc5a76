using Dateline.Core.Aliases;
using Dateline.Core.Articles;
using Dateline.Core.Queries;
using Dateline.Core.Results;
using Dateline.Lucene.Analysis;
using Dateline.Lucene.Schema;
using Dateline.Lucene.Searching;
using Dateline.Lucene.Writing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Dateline.Tests.Lucene.Reference;

/// <summary>An index of some articles on disk, in as many segments as asked for, and a searcher of it.</summary>
internal sealed class SmallArchive : IDisposable
{
    /// <summary>The day that queries take for today.</summary>
    public static readonly DateTimeOffset Now = new(2025, 12, 8, 12, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();
    private readonly FSDirectory _directory;
    private readonly DirectoryReader _reader;

    /// <summary>Indexes articles.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="perSegment">Articles in a segment.</param>
    /// <param name="deleted">Ids of articles that are deleted afterwards, which leaves their values in the segments.</param>
    /// <param name="aliases">Which values are one.</param>
    public SmallArchive(
        IEnumerable<AnnotatedArticle> articles, int perSegment = int.MaxValue, IEnumerable<string>? deleted = null, AliasDocument? aliases = null)
    {
        _directory = FSDirectory.Open(_folder.Path);
        var configuration = new IndexWriterConfig(LuceneVersion.LUCENE_48, ArticleAnalyzer.ForIndex)
        {
            Similarity = Ranking.Similarity,
            MergePolicy = NoMergePolicy.COMPOUND_FILES,
        };
        using (var writer = new IndexWriter(_directory, configuration))
        {
            var builder = new DocumentBuilder();
            var count = 0;
            foreach (var article in articles)
            {
                writer.AddDocument(builder.Build(article, article.Article.Path, [], "test"));
                if (++count % perSegment == 0)
                {
                    writer.Commit();
                }
            }

            writer.Commit();
            writer.DeleteDocuments([.. (deleted ?? []).Select(id => KeyTerm.Of(FieldNames.Id, id))]);
            writer.Commit();
        }

        _reader = DirectoryReader.Open(_directory);
        Searcher = new ArticleSearcher(
            new ArchiveSnapshot(new IndexSearcher(_reader) { Similarity = Ranking.Similarity }, aliases ?? AliasDocument.Empty), new FixedClock());
    }

    /// <summary>The searcher under test.</summary>
    public ArticleSearcher Searcher { get; }

    /// <summary>The reader.</summary>
    public IndexReader Reader => _reader;

    /// <summary>Answers a query.</summary>
    public SearchPage Search(ArticleQuery query) => Searcher.Search(query, CancellationToken.None);

    /// <summary>Answers words alone.</summary>
    public SearchPage Search(string text) => Search(new ArticleQuery { Text = text });

    /// <summary>The ids of the hits for words alone, in order.</summary>
    public IReadOnlyList<string> Ids(string text) => [.. Search(text).Hits.Select(hit => hit.Id)];

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
        _folder.Dispose();
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
