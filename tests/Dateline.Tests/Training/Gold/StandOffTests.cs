using Dateline.Core.Articles;
using Dateline.Training.Evaluation;
using Dateline.Training.Gold;

namespace Dateline.Tests.Training.Gold;

public sealed class StandOffTests
{
    [Fact]
    public void Read_Lines_GivesNamesByDocument()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "set.tsv");
        File.WriteAllText(path, "# ours\nbbc/a\t0\t4\tlocation\tNorway/Oslo\nbbc/a\t9\t3\tperson\nbbc/b\t1\t2\torganisation\n");

        var documents = StandOff.Read(path);

        Assert.Equal(["bbc/a", "bbc/b"], documents.Select(document => document.Document));
        Assert.Equal([new GoldName(0, 4, EntityKind.Location, "Norway/Oslo"), new GoldName(9, 3, EntityKind.Person)], documents[0].Names);
    }

    [Theory]
    [InlineData("bbc/a\t0\tfour\tlocation")]
    [InlineData("bbc/a\t0\t4\tplanet")]
    [InlineData("bbc/a 0 4 location")]
    public void Read_OtherLine_IsNamed(string line)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "set.tsv");
        File.WriteAllText(path, "# ours\n" + line + "\n");

        Assert.Contains("line 2", Assert.Throws<InvalidDataException>(() => StandOff.Read(path)).Message, StringComparison.Ordinal);
    }

    [SharedFact("corpora/bbc-2225")]
    public void Read_OurAnnotations_FitTheirTexts()
    {
        var texts = new GoldTexts(Repository.Shared);
        foreach (var set in (string[])["bbc-dev", "reuters-dev"])
        {
            var documents = texts.Read(Path.Combine(Repository.Root, "src/Dateline.Training/Gold", set + ".tsv")).ToList();

            Assert.InRange(documents.Count, 39, 40);
            Assert.All(documents, document => Assert.All(document.Names, name =>
            {
                var written = document.Text.Substring(name.Start, name.Length);
                Assert.Equal(written.Trim(), written);
                Assert.Contains(written, char.IsLetterOrDigit);
                Assert.False(name.End < document.Text.Length && char.IsLetter(document.Text[name.End]) && char.IsLetter(written[^1]), written);
            }));
        }
    }
}
