using Dateline.Core.Articles;
using Dateline.Training.Gold;

namespace Dateline.Tests.Training.Gold;

public sealed class WrittenReaderTests
{
    [Fact]
    public void Read_MarkedArticles_GivesTextAndNames()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "a.txt"), "# a-1\n[P Solberg] speaks\nIn [L Oslo], [P Marta Solberg] [laughs] left.\n# a-2\nNobody came\n");

        var articles = WrittenReader.Read(folder.Path).ToList();

        Assert.Equal(["Solberg speaks", "Nobody came"], articles.Select(article => article.Title));
        Assert.Equal("In Oslo, Marta Solberg [laughs] left.", articles[0].Body);
        Assert.Equal(
            [("Solberg", EntityKind.Person), ("Oslo", EntityKind.Location), ("Marta Solberg", EntityKind.Person)],
            articles[0].Names.Select(name => (articles[0].Text.Substring(name.Start, name.Length), name.Kind)));
    }

    [Fact]
    public void Read_MarkWithoutEnd_NamesTheFile()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "a.txt"), "# a-1\n[P Solberg speaks\n");

        var exception = Assert.Throws<InvalidDataException>(() => WrittenReader.Read(folder.Path).ToList());

        Assert.Contains("a.txt", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OurArticles_AreWellMarked()
    {
        var articles = WrittenReader.Read(Path.Combine(Repository.Root, "src/Dateline.Training/Gold/written")).ToList();

        Assert.True(articles.Count > 1000);
        Assert.All(articles, article => Assert.All(article.Names, name =>
        {
            var written = article.Text.Substring(name.Start, name.Length);
            Assert.Equal(written.Trim(), written);
            Assert.DoesNotContain(']', written);
        }));
    }
}
