using Dateline.Core.Text;

namespace Dateline.Tests.Core.Text;

public sealed class FilePathTests
{
    [Theory]
    [InlineData("/news", "/news/seeds/a.txt", "seeds/a.txt")]
    [InlineData("/news/", "/news/a.txt", "a.txt")]
    [InlineData("/news", "/newsroom/a.txt", "/newsroom/a.txt")]
    [InlineData("/news", "/news", "/news")]
    [InlineData("/news", "relative/a.txt", "relative/a.txt")]
    [InlineData("/", "/a.txt", "/a.txt")]
    public void From_Folder_ShortensOnlyWhatLiesWithin(string folder, string path, string shown) =>
        Assert.Equal(shown, FilePath.From(folder, path));
}
