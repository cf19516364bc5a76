using Dateline.Cli.Rendering;
using Dateline.Core.Queries;

namespace Dateline.Tests.Cli.Rendering;

public sealed class QueryErrorViewTests
{
    [Fact]
    public void Error_WithColumn_PointsIntoTheQuery() => Assert.Equal(
        ["error: There is no field 'persn'.", "  talks persn:umerov", "        ^"],
        Rendered.Lines(QueryErrorView.Of(new QueryException("There is no field 'persn'.") { Column = 7 }, "talks persn:umerov")));

    [Fact]
    public void Error_FarIntoALongQuery_ShowsTheNeighbourhood()
    {
        var query = new string('a', 200) + " persn:umerov " + new string('b', 200);

        var lines = Rendered.Lines(QueryErrorView.Of(new QueryException("Wrong.") { Column = 202 }, query), 60);

        Assert.All(lines, line => Assert.InRange(line.Length, 0, 60));
        Assert.Equal(lines[1].IndexOf("persn", StringComparison.Ordinal), lines[2].IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void Error_WideCharacters_KeepTheCaretInPlace()
    {
        var lines = Rendered.Lines(QueryErrorView.Of(new QueryException("Wrong.") { Column = 4 }, "日本 x:y"));

        Assert.Equal("       ^", lines[2]);
    }

    [Fact]
    public void Error_Ambiguous_ListsCandidatesWithCounts() => Assert.Equal(
        ["error: 'smith' can mean several.", "  1,200  John Smith", "      7  Adam [x] Smith"],
        Rendered.Lines(QueryErrorView.Of(
            new QueryException("'smith' can mean several.")
            {
                Parameter = "person",
                Candidates = [new("John Smith", 1200), new("Adam [x] Smith", 7)],
            },
            "talks")));
}
