using Dateline.Indexing.Files;

namespace Dateline.Tests.Indexing.Files;

public sealed class ArchivePathsTests
{
    [Theory]
    [InlineData("/news/a.txt", true)]
    [InlineData("/news/2025/12/a.txt", true)]
    [InlineData("/news", true)]
    [InlineData("/news-old/a.txt", false)]
    [InlineData("/newsroom", false)]
    [InlineData("/a.txt", false)]
    [InlineData("/news/.git/a.txt", false)]
    [InlineData("/news/.a.txt", false)]
    [InlineData("/news/a.txt~", false)]
    [InlineData("/news/a.json.part", false)]
    [InlineData("/news/A.TMP", false)]
    [InlineData("/news/index/seg.cfs", false)]
    [InlineData("/news/index", false)]
    [InlineData("/news/indexes/a.txt", true)]
    [InlineData("/news/own/names.tsv", false)]
    [InlineData("/news/own/other.tsv", true)]
    [InlineData("/other/.hidden/b.tmp", true)]
    public void Covers_Path_LeavesOutWhatIsNoArticle(string path, bool covered)
    {
        var archive = new ArchivePaths([Native("/news/"), Native("/news"), Native("/other/.hidden/b.tmp")], Native("/news/index"), gazetteer: Native("/news/own/names.tsv"));

        Assert.Equal(covered, archive.Covers(Native(path)));
    }

    [Fact]
    public void RootOf_RootWithinARoot_IsTheInnermost()
    {
        var archive = new ArchivePaths([Native("/news"), Native("/news/.inner")], Native("/index"));

        Assert.Equal(Native("/news/.inner"), archive.RootOf(Native("/news/.inner/a.txt")));
        Assert.True(archive.Covers(Native("/news/.inner/a.txt")));
        Assert.Equal(Native("/news"), archive.RootOf(Native("/news/other/a.txt")));
        Assert.Null(archive.RootOf(Native("/elsewhere/a.txt")));
    }

    [Fact]
    public void Find_Folder_ListsInTheOrderOfNames()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "b.txt", "a.txt", "C.txt", "sub/z.txt", "sub/y.txt", "x.tmp", ".hidden/q.txt" })
        {
            folder.Write(name, "x");
        }

        var archive = new ArchivePaths([folder.Path], Path.Combine(folder.Path, "index"));
        var found = archive.Find().Select(file => Path.GetRelativePath(folder.Path, file.Path!).Replace('\\', '/')).ToList();

        Assert.Equal(["C.txt", "a.txt", "b.txt", "sub/y.txt", "sub/z.txt"], found);
    }

    [Fact]
    public void Find_HeldFileGone_IsNoFailure()
    {
        using var folder = new TemporaryFolder();
        var held = folder.Write("a.txt", "x");

        var archive = new ArchivePaths([], Path.Combine(folder.Path, "index"), [held, Path.Combine(folder.Path, "gone.txt")]);

        Assert.Equal(held, Assert.Single(archive.Find()).Path);
        Assert.False(archive.HasMissingRoot);
    }

    private static string Native(string path) => Path.GetFullPath(path);
}
