using System.Diagnostics;
using Dateline.Lucene;
using SharpCompress.Compressors.Xz;

namespace Dateline.Tests.Indexing;

/// <summary>
/// Kills the program while it indexes: at whatever moment, the index opens and is sound, and the next run completes it. With the
/// variable <c>DATELINE_KILLS=20</c> it is killed so often over the whole Reuters collection, which takes some minutes.
/// </summary>
public sealed class KilledIndexerTests : IDisposable
{
    private const int ReutersArticles = 21_578;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Index_KilledAtAnyMoment_IsCompletedByTheNextRun()
    {
        const int files = 4;
        const int articlesPerFile = 500;
        for (var file = 0; file < files; file++)
        {
            _folder.Write($"articles/{file}.jsonl", string.Concat(Enumerable.Range(0, articlesPerFile).Select(number =>
                $"{{\"id\":\"{file}-{number}\",\"title\":\"Talks {number}\",\"body\":\"The President met John Kerry in Paris on Friday.\"}}\n")));
        }

        await KillAsync("index", kills: 2, within: TimeSpan.FromSeconds(3), most: files * articlesPerFile);
        await CompleteAsync("index", files * articlesPerFile);
    }

    [ReutersKillsFact]
    public async Task Index_ReutersKilledAtRandomMoments_EndsWithEveryArticle()
    {
        foreach (var packed in Directory.EnumerateFiles(ReutersKillsFactAttribute.Articles, "*.sgm.xz"))
        {
            using var source = new XZStream(File.OpenRead(packed));
            using var content = new MemoryStream();
            source.CopyTo(content);
            _folder.Write(Path.Combine("articles", Path.GetFileNameWithoutExtension(packed)), content.ToArray());
        }

        var duration = await CompleteAsync("whole", ReutersArticles);
        for (var kill = 0; kill < ReutersKillsFactAttribute.Kills; kill++)
        {
            await KillAsync($"killed-{kill}", kills: 1, duration, ReutersArticles);
            await CompleteAsync($"killed-{kill}", ReutersArticles);
        }
    }

    private async Task KillAsync(string index, int kills, TimeSpan within, int most)
    {
        for (var kill = 0; kill < kills; kill++)
        {
            using var process = Start(index);
            await Task.Delay(within * Random.Shared.NextDouble());
            await process.KillAsync();
            AssertSound(index, most);
        }
    }

    private async Task<TimeSpan> CompleteAsync(string index, int articles)
    {
        var begun = Stopwatch.GetTimestamp();
        using var process = Start(index);
        var (exitCode, _, error) = await process.EndAsync();
        Assert.True(exitCode == 0, error);
        Assert.Equal(articles, AssertSound(index, articles));
        return Stopwatch.GetElapsedTime(begun);
    }

    private int AssertSound(string indexFolder, int most)
    {
        using var index = new LuceneArticleIndex(Path.Combine(_folder.Path, indexFolder));
        Assert.Empty(index.Check().Problems);
        var found = index.Statistics().Articles;
        Assert.InRange(found, 0, most);
        return found;
    }

    private IndexingProcess Start(string index) => new(Path.Combine(_folder.Path, "articles"), Path.Combine(_folder.Path, index));
}
