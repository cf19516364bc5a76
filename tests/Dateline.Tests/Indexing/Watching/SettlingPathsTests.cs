using Dateline.Indexing.Watching;

namespace Dateline.Tests.Indexing.Watching;

public sealed class SettlingPathsTests : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Take_BeforeTheSettlingTime_GivesNothing()
    {
        var settling = new SettlingPaths(Long);
        settling.Touch(_folder.Write("a.txt", "x"));

        Assert.Empty(settling.Take().Changed);
        Assert.Equal(1, settling.Count);
    }

    [Fact]
    public void Take_FileAtRest_GivesItOnce()
    {
        var file = _folder.Write("a.txt", "x");
        var settling = new SettlingPaths(TimeSpan.Zero);
        settling.Touch(file);

        Assert.Equal([file], settling.Take().Changed);
        Assert.Empty(settling.Take().Changed);
        Assert.Equal(0, settling.Count);
    }

    [Fact]
    public void Take_FileGrownMeanwhile_WaitsAnew()
    {
        var file = _folder.Write("a.txt", "x");
        var settling = new SettlingPaths(TimeSpan.Zero);
        settling.Touch(file);
        File.AppendAllText(file, "y");

        Assert.Empty(settling.Take().Changed);
        Assert.Equal([file], settling.Take().Changed);
    }

    [Fact]
    public void Take_FileAway_IsGone()
    {
        var settling = new SettlingPaths(TimeSpan.Zero);
        var file = Path.Combine(_folder.Path, "a.txt");
        settling.Touch(file);

        Assert.Equal([file], settling.Take().Gone);
    }

    [Fact]
    public void Take_FileBackAfterADeletion_IsChangedAndNotGone()
    {
        var settling = new SettlingPaths(TimeSpan.Zero);
        var file = Path.Combine(_folder.Path, "a.txt");
        settling.Touch(file);
        File.WriteAllText(file, "x");

        Assert.Empty(settling.Take().Gone);
        Assert.Equal([file], settling.Take().Changed);
    }

    [Fact]
    public void Take_FolderInThePlaceOfAFile_IsNoLoss()
    {
        var settling = new SettlingPaths(TimeSpan.Zero);
        var path = Path.Combine(_folder.Path, "a");
        settling.Touch(path);
        Directory.CreateDirectory(path);

        var batch = settling.Take();

        Assert.Empty(batch.Gone);
        Assert.Empty(batch.Changed);
    }
}
