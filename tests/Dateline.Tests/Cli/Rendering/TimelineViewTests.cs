using Dateline.Cli.Rendering;
using Dateline.Core.Queries;
using Dateline.Core.Results;

namespace Dateline.Tests.Cli.Rendering;

public sealed class TimelineViewTests
{
    private static readonly Timeline Years = new(
        TimelineAxis.Mentioned,
        TimelineLevel.Year,
        [new("..2022", 1), new("2023", 1000), new("2024", 0), new("2025", 500), new("2026..", 3)],
        Missing: 2,
        Coarser: 1);

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(200)]
    public void Chart_AnyWidth_FillsItWithTheLongestBar(int width)
    {
        var lines = Rendered.Lines(new TimelineView(Years), width);

        Assert.Equal("Dates mentioned by year", lines[0]);
        Assert.Equal(width, lines[2].Length);
        Assert.Equal(width, lines.Max(line => line.Length));
        Assert.Equal(lines[2].Count(cell => cell == '█') / 2, lines[4].Count(cell => cell == '█'));
    }

    [Fact]
    public void Chart_BucketWithoutArticles_HasItsLineButNoBar()
    {
        var lines = Rendered.Lines(new TimelineView(Years));

        Assert.Equal("2024         0", lines[3]);
    }

    [Fact]
    public void Chart_FewAgainstMany_AreStillSeen()
    {
        var lines = Rendered.Lines(new TimelineView(Years));

        Assert.Equal("to 2022      1  ▏", lines[1]);
        Assert.StartsWith("2026 on      3  ", lines[5], StringComparison.Ordinal);
    }

    [Fact]
    public void Chart_ArticlesOutsideIt_AreSaid()
    {
        var lines = Rendered.Lines(new TimelineView(Years));

        Assert.Equal(
            ["1 article with a date mentioned less precise than a year", "2 articles without a date mentioned"], lines[^2..]);
    }

    [Fact]
    public void Chart_Terminal_IsColoured() =>
        Assert.Contains("\u001b[", Rendered.Coloured(new TimelineView(Years)), StringComparison.Ordinal);
}
