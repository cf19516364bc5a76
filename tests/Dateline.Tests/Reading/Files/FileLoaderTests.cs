using System.Security.Cryptography;
using Dateline.Reading;
using Dateline.Reading.Files;

namespace Dateline.Tests.Reading.Files;

public sealed class FileLoaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void TryLoad_File_GivesBytesAndTheirHash()
    {
        var path = _folder.Write("a.txt", "abc");

        Assert.True(FileLoader.TryLoad(Path.GetRelativePath(System.Environment.CurrentDirectory, path), out var file, out var failure));

        Assert.Null(failure);
        Assert.Equal(path, file.Path);
        Assert.Equal("abc"u8, file.Content.Span);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData("abc"u8)), file.Hash);
    }

    [Fact]
    public void TryLoad_NoFile_SaysSo() => Assert.Equal("There is no such file.", Reason(Path.Combine(_folder.Path, "none.txt")));

    [Fact]
    public void TryLoad_Folder_SaysSo() => Assert.Equal("This is a folder, not a file.", Reason(_folder.Path));

    [Fact]
    public void TryLoad_EmptyFile_SaysSo() => Assert.Equal("The file is empty.", Reason(_folder.Write("a.txt", "")));

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void TryLoad_NoPath_SaysSo(string path) => Assert.Equal("This is not a valid path.", Reason(path));

    [Fact]
    public void TryLoad_Device_IsNotOpened()
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal("The file is empty.", Reason("/dev/zero"));
        }
    }

    [Fact]
    public void TryLoad_LargerThanTheLimit_IsNotOpened()
    {
        var path = Path.Combine(_folder.Path, "large.jsonl");
        using (var file = File.Create(path))
        {
            file.SetLength(ReadingLimits.MaxFileBytes + 1); // sparse: no disk is used
        }

        Assert.StartsWith("The file has 2,147,483,592 bytes; at most", Reason(path), StringComparison.Ordinal);
    }

    [Fact]
    public void TryLoad_NoPermission_SaysWhatToDo()
    {
        var path = _folder.Write("a.txt", "abc");
        if (OperatingSystem.IsWindows() || System.Environment.IsPrivilegedProcess)
        {
            return; // an administrator may read everything
        }

        File.SetUnixFileMode(path, UnixFileMode.None);

        Assert.StartsWith("No permission to read this file.", Reason(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NameWithLineEnds_IsReadLikeAnyOther()
    {
        if (!OperatingSystem.IsWindows())
        {
            var path = _folder.Write("a\nb\u001b[31m.txt", "Talks\n\nOne.");

            var article = Assert.Single(ArticleReaders.Read(path)).Article!;

            Assert.Equal(path, article.Path);
            Assert.EndsWith(@"a\nb\u001b[31m.txt", PrintablePath.Of(path), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Read_FileNotThere_IsAFailureAmongTheResults() =>
        Assert.Equal("There is no such file.", Assert.Single(ArticleReaders.Read(Path.Combine(_folder.Path, "none.txt"))).Failure?.Reason);

    private static string? Reason(string path)
    {
        Assert.False(FileLoader.TryLoad(path, out var file, out var failure));
        Assert.Null(file);
        return failure.Reason;
    }
}
