using Dateline.Indexing.Reports;

namespace Dateline.Tests.Indexing;

public sealed class BadInputTests : IDisposable
{
    private readonly ArchiveFixture _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task Index_BatchOfBadFiles_ReportsEachAndIndexesTheGoodArticles()
    {
        _archive.Write("good.txt", "First");
        _archive.WriteRaw("empty.txt", "");
        _archive.WriteRaw("binary.txt", [0x7f, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        _archive.WriteRaw("truncated.json", """[{"id":"t1","title":"Second","body":"x"},{"id":"t2","title":"Thi""");
        _archive.WriteRaw("wrong.jsonl", "{\"id\":\"w1\",\"title\":17,\"body\":[]}\n{\"id\":\"w2\",\"title\":\"Fourth\",\"body\":\"y\"}\n");

        var report = await _archive.IndexAsync();

        Assert.False(report.IsFailure);
        Assert.Equal(["binary.txt", "empty.txt", "truncated.json", "wrong.jsonl"], FailedNames(report));
        Assert.All(report.Failed, failure => Assert.NotEmpty(failure.Reason));
        Assert.Equal(3, report.Added);
        Assert.NotNull(_archive.Index.Find("t1"));
        Assert.NotNull(_archive.Index.Find("w2"));
    }

    [Fact]
    public async Task Index_OnlyBadFiles_IsAFailure()
    {
        _archive.WriteRaw("empty.txt", "");

        Assert.True((await _archive.IndexAsync()).IsFailure);
    }

    [Fact]
    public async Task Index_InvalidUtf8_LosesNoArticle()
    {
        _archive.WriteRaw("a.txt", [.. "Headline\n\n\nCaf"u8, 0xE9, .. " closes, says ma"u8, 0xFF, .. "yor\n"u8]);

        var report = await _archive.IndexAsync();

        Assert.Equal(1, report.Added);
    }

    [Fact]
    public async Task Index_FiftyMegabyteLine_EndsWithAnArticleOrAReason()
    {
        _archive.Write("good.txt", "First");
        var line = new byte[50 << 20];
        "no end in sight "u8.CopyTo(line);
        for (var filled = 16; filled < line.Length; filled *= 2)
        {
            line.AsSpan(0, Math.Min(filled, line.Length - filled)).CopyTo(line.AsSpan(filled));
        }

        _archive.WriteRaw("long.txt", line);

        var report = await _archive.IndexAsync();

        Assert.Equal(2, report.Added + report.FailedTotal);
        Assert.True(report.Added >= 1);
    }

    [Fact]
    public async Task Index_NameWithNewlines_IsIndexedUnderThatName()
    {
        var file = _archive.Write("two\nlines\r.txt", "First");

        var report = await _archive.IndexAsync();
        File.Delete(file);
        var second = await _archive.IndexAsync();

        Assert.Equal((1, 0), (report.Added, report.FailedTotal));
        Assert.Equal(1, second.Removed);
    }

    private static string[] FailedNames(IndexReport report) =>
        [.. report.Failed.Select(failure => Path.GetFileName(failure.Path)).Distinct().Order(StringComparer.Ordinal)];
}
