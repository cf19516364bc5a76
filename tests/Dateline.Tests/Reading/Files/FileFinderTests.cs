using Dateline.Reading.Files;

namespace Dateline.Tests.Reading.Files;

public sealed class FileFinderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Find_Folder_GivesItsFilesInOrdinalOrder()
    {
        Write("b.txt", "a/2.txt", "a/10.txt", "a/c/x", "B.txt", ".hidden", ".git/config", "a/.x/y");

        Assert.Equal(["B.txt", "a/10.txt", "a/2.txt", "a/c/x", "b.txt"], Found(_folder.Path));
    }

    [Fact]
    public void Find_FilesAndFolders_GivesEachOnceAsGiven()
    {
        Write("a/1.txt", "a/2.txt", "b.txt");

        Assert.Equal(["a/2.txt", "b.txt", "a/1.txt"], Found(At("a/2.txt"), At("b.txt"), At("a"), _folder.Path, At("a") + "/"));
    }

    [Fact]
    public void Find_HiddenFileThatIsGiven_IsFound()
    {
        Write(".a.txt", ".b/c.txt");

        Assert.Equal([".a.txt", ".b/c.txt"], Found(At(".a.txt"), At(".b")));
    }

    [Fact]
    public void Find_LinksInALoop_EndsAndFindsEachFileOnce()
    {
        if (!OperatingSystem.IsWindows())
        {
            Write("a/1.txt", "b/2.txt");
            Directory.CreateSymbolicLink(At("a/loop"), _folder.Path);
            Directory.CreateSymbolicLink(At("a/again"), At("b"));
            Directory.CreateSymbolicLink(At("a/self"), "self");

            Assert.Equal(["a/1.txt", "a/self", "b/2.txt"], Found(_folder.Path));
        }
    }

    [Fact]
    public void Find_LinkedFolder_IsFollowed()
    {
        if (!OperatingSystem.IsWindows())
        {
            using var elsewhere = new TemporaryFolder();
            elsewhere.Write("x/3.txt", "x");
            Write("a/1.txt");
            Directory.CreateSymbolicLink(At("Link"), elsewhere.Path);

            Assert.Equal(["a/1.txt", "Link/x/3.txt"], Found(_folder.Path));
        }
    }

    [Theory]
    [InlineData("none")]
    [InlineData("a\0b")]
    public void Find_PathThatIsNotThere_IsAFailure(string name)
    {
        var found = Assert.Single(FileFinder.Find([_folder.Path + "/" + name]));

        Assert.Null(found.Path);
        Assert.Equal("There is no such file or folder.", found.Failure?.Reason);
    }

    [Fact]
    public void Find_FolderWithoutPermission_IsAFailureAndTheRestIsFound()
    {
        if (OperatingSystem.IsWindows() || System.Environment.IsPrivilegedProcess)
        {
            return; // an administrator may read everything
        }

        Write("a/1.txt", "b.txt");
        File.SetUnixFileMode(At("a"), UnixFileMode.None);

        var found = FileFinder.Find([_folder.Path]).ToList();

        File.SetUnixFileMode(At("a"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.StartsWith("No permission to read this folder.", found[0].Failure?.Reason, StringComparison.Ordinal);
        Assert.Equal(At("b.txt"), found[1].Path);
    }

    private void Write(params string[] names)
    {
        foreach (var name in names)
        {
            _folder.Write(name, name);
        }
    }

    private string At(string name) => Path.Combine(_folder.Path, name);

    private IEnumerable<string> Found(params string[] paths) =>
        FileFinder.Find(paths).Select(found => Path.GetRelativePath(_folder.Path, found.Path!).Replace('\\', '/'));
}
