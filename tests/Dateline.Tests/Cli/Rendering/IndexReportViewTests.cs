using Dateline.Cli.Rendering;
using Dateline.Core.Articles;
using Dateline.Indexing.Reports;
using Spectre.Console.Testing;

namespace Dateline.Tests.Cli.Rendering;

public sealed class IndexReportViewTests
{
    private static readonly IndexReport Report = new()
    {
        Added = 21_000,
        Updated = 500,
        Unchanged = 78,
        Removed = 3,
        Failed = [new ReadFailure("/news/a.txt", null, "The file is empty."), new ReadFailure("/news/b\u001b[31m.jsonl", 12, "Cut off.")],
        FailedTotal = 4,
        Elapsed = TimeSpan.FromSeconds(12.5),
    };

    [Fact]
    public void Summary_CountsEverything() => Assert.Equal(
        ["21,578 articles in 12 s (1,726/s): 21,000 added, 500 updated, 78 unchanged, 3 removed, 4 failed"],
        Rendered.Lines(IndexReportView.Summary(Report), 120));

    [Fact]
    public void Failures_AreListedWithPathAndLine() => Assert.Equal(
        ["a.txt The file is empty.", "b.jsonl:12 Cut off.", "and 2 more failures"],
        Rendered.Lines(IndexReportView.Failures(Report, "/news")));

    [Fact]
    public void Progress_Plain_IsALineNowAndThen()
    {
        using var console = new TestConsole().Width(120);
        var progress = new ProgressLines("indexing", console);

        foreach (var second in Enumerable.Range(1, 7))
        {
            progress.Report(new IndexProgress
            {
                FilesDone = second,
                FilesFound = 10,
                BytesDone = second,
                BytesFound = 10,
                IsSurveyed = second > 3,
                ArticlesDone = 1000 * second,
                Failures = 0,
                Elapsed = TimeSpan.FromSeconds(second),
            });
        }

        Assert.Equal(
            "indexing: 3,000 articles · 1,000/s\nindexing: 60 % · 6,000 articles · 1,000/s · 4.0 s left\n",
            console.Output.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData(0.42, "0.4 s")]
    [InlineData(9.96, "9 s")]
    [InlineData(59.9, "59 s")]
    [InlineData(185, "3 min 05 s")]
    [InlineData(7620, "2 h 07 min")]
    public void Duration_InWords(double seconds, string expected) => Assert.Equal(expected, Words.Duration(TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData(812, "812 B")]
    [InlineData(1_400_000, "1.4 MB")]
    [InlineData(512_000_000, "512 MB")]
    public void Bytes_InWords(long bytes, string expected) => Assert.Equal(expected, Words.Bytes(bytes));
}
