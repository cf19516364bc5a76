using System.Globalization;
using System.Text.RegularExpressions;
using Dateline.Training.Timex;

namespace Dateline.Tests.Training;

public sealed partial class TimexCommandTests
{
    private const string Document = """
        <?xml version="1.0" ?>
        <TimeML>
        <DCT><TIMEX3 tid="t0" type="DATE" value="2025-12-06">6 December 2025</TIMEX3></DCT>
        <TEXT>They <EVENT eid="e1">met</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2025-12-05">Friday</TIMEX3> &amp; after
        <TIMEX3 tid="t2" type="DATE" value="2025-11">a long time</TIMEX3>.</TEXT>
        </TimeML>
        """;

    [Fact]
    public void Run_DocumentInFolder_PrintsScoresAndMistakes()
    {
        using var folder = new TemporaryFolder();
        folder.Write("one.tml", Document);
        using var output = new StringWriter(CultureInfo.InvariantCulture);

        var code = TimexCommand.Run(folder.Path, mistakes: 5, output);

        Assert.Equal(0, code);
        Assert.Contains("strict P 1.0000 R 0.5000 F1 0.6667", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("“a long time” DATE 2025-11 → nothing", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_FolderWithoutDocuments_SaysSo()
    {
        using var folder = new TemporaryFolder();

        var failure = Assert.Throws<InvalidDataException>(() => TimexCommand.Run(folder.Path, mistakes: 5, TextWriter.Null));

        Assert.Contains(folder.Path, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_DocumentWithoutCreationTime_NamesIt()
    {
        using var folder = new TemporaryFolder();
        folder.Write("bad.tml", "<TimeML><TEXT>Friday</TEXT></TimeML>");

        var failure = Assert.Throws<InvalidDataException>(() => TimexCommand.Run(folder.Path, mistakes: 5, TextWriter.Null));

        Assert.Contains("bad.tml", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Add_OverlapAndSurplus_CountsThemApart()
    {
        var score = new TimexScore();

        score.Add(
            [new(0, 6, "DATE", "2025"), new(10, 4, "DATE", "2024")],
            [new(0, 3, "DATE", "2025"), new(10, 4, "SET", "2023"), new(30, 4, "DATE", "2020")],
            (_, _) => { });

        Assert.Equal((2, 3, 1, 2, 1, 1), (score.Gold, score.Found, score.Strict, score.Relaxed, score.Types, score.Values));
    }

    /// <summary>The bars of the development set: relaxed 0.92, strict 0.84, value 0.82.</summary>
    [SharedFact("timex/timebank")]
    public void Run_TimeBank_MeetsTheBars()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);

        TimexCommand.Run(Path.Combine(Repository.Shared, "timex"), mistakes: 0, output);

        var measures = Measure().Matches(output.ToString().Split('\n')[0])
            .Select(match => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();
        Assert.True(measures[0] >= 0.84, $"strict {measures[0]}");
        Assert.True(measures[1] >= 0.92, $"relaxed {measures[1]}");
        Assert.True(measures[2] >= 0.82, $"value {measures[2]}");
    }

    [GeneratedRegex("F1 ([0-9.]+)")]
    private static partial Regex Measure();
}
