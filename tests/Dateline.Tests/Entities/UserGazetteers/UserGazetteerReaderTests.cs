using System.Text;
using Dateline.Core.Articles;
using Dateline.Entities.Gazetteers;
using Dateline.Entities.UserGazetteers;

namespace Dateline.Tests.Entities.UserGazetteers;

public sealed class UserGazetteerReaderTests
{
    [Fact]
    public void Read_LinesOfEachKind_ListsThem()
    {
        var gazetteer = Read(
            "# names of ours\n\nperson\tRustem Umierov\tRustem Umerov\r\norganization\tZorblat Quux\n" +
            "place\tVeskovo\tUkraine/Kyiv City/ Kyiv / Veskovo\nlocation\tParis\nnever\tWill\n");

        Assert.Empty(gazetteer.Problems);
        Assert.Equal((EntityKind.Person, "Rustem Umerov", 3), Find(gazetteer, "Rustem Umierov"));
        Assert.Equal((EntityKind.Organisation, null, 4), Find(gazetteer, "Zorblat Quux"));
        Assert.Equal((EntityKind.Location, "Ukraine/Kyiv City/Kyiv/Veskovo", 5), Find(gazetteer, "Veskovo"));
        Assert.Equal((EntityKind.Location, null, 6), Find(gazetteer, "Paris"));
        Assert.Equal((null, null, 7), Find(gazetteer, "Will"));
    }

    [Fact]
    public void Read_BlanksInThePlaceOfTabs_PartColumnsWhenTheyAreSeveral()
    {
        var gazetteer = Read("  person    Rustem Umierov    Rustem Umerov  \n");

        Assert.Equal((EntityKind.Person, "Rustem Umerov", 1), Find(gazetteer, "Rustem Umierov"));
    }

    [Theory]
    [InlineData("persn\tAda", 1, "\"persn\" is no kind; did you mean person?")]
    [InlineData("Ada Lovelace", 1, "put a tab (or two blanks) between the columns")]
    [InlineData("person", 7, "The name is missing")]
    [InlineData("person\t--", 8, "A name has a letter or digit")]
    [InlineData("person\tAda\tAda Lovelace\tcountess", 25, "There is a fourth column")]
    [InlineData("never\tWill\tWilliam", 12, "has no value; take it out")]
    [InlineData("location\tVeskovo", 17, "say where it is in a third column")]
    [InlineData("location\tVeskovo\tUkraine//Veskovo", 18, "A path is the names from the country down")]
    [InlineData("person\tGood Name\tAnother", 1, "is listed in line 1 as something else")]
    [InlineData("person\tAda\uFFFD", 11, "no UTF-8")]
    public void Read_BadLine_IsToldWithLineColumnAndWhatToDo(string line, int column, string expected)
    {
        var gazetteer = Read($"person\tGood Name\n{line}\nnever\tWillow\n");

        var problem = Assert.Single(gazetteer.Problems);
        Assert.Equal(("/names.tsv", 2), (problem.Path, problem.Line));
        Assert.StartsWith($"column {column}: ", problem.Reason, StringComparison.Ordinal);
        Assert.Contains(expected, problem.Reason, StringComparison.Ordinal);
        Assert.Equal((EntityKind.Person, null, 1), Find(gazetteer, "Good Name"));
        Assert.Equal((null, null, 3), Find(gazetteer, "Willow"));
    }

    [Fact]
    public void Read_SameLineTwice_IsNoProblem() => Assert.Empty(Read("person\tAda\tAda Lovelace\nperson\tAda\tAda Lovelace\n").Problems);

    [Fact]
    public void Read_RandomBytes_NeverFails()
    {
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            var content = new byte[random.Next(2_000)];
            random.NextBytes(content);

            UserGazetteerReader.Read("/names.tsv", content, Gazetteer.Default);
        }
    }

    [Fact]
    public void Version_OtherNames_IsAnother()
    {
        string?[] versions =
        [
            Read("").Version, Read("person\tAda\n").Version, Read("person\tAda\tAda Lovelace\n").Version, Read("never\tAda\n").Version,
            Read("organisation\tAda\n").Version, Read("\nperson\tAda\n").Version,
        ];

        Assert.Equal(versions.Length, versions.Distinct().Count());
        Assert.Null(versions[0]);
        Assert.Equal(versions[1], Read("person\tAda\n# the first programmer\n").Version);
    }

    private static UserGazetteer Read(string text) => UserGazetteerReader.Read("/names.tsv", Encoding.UTF8.GetBytes(text), Gazetteer.Default);

    private static (EntityKind? Kind, string? Value, int Line) Find(UserGazetteer gazetteer, string name) =>
        gazetteer.Find(name, isCaseless: false) is { } found ? (found.Kind, found.Value, found.Line) : default;
}
