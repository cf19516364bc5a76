using Dateline.Indexing.Files;
using Dateline.Indexing.Watching;

namespace Dateline.Tests.Indexing.Watching;

public sealed class ArchiveSnapshotTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ArchiveSnapshot _snapshot;

    public ArchiveSnapshotTests() => _snapshot = new ArchiveSnapshot(new ArchivePaths([_folder.Path], Path.Combine(_folder.Path, "index")));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Refresh_NothingChanged_GivesNothing()
    {
        _folder.Write("a.txt", "x");
        _snapshot.Refresh();

        Assert.Empty(_snapshot.Refresh());
    }

    [Fact]
    public void Refresh_NewChangedAndGone_GivesEach()
    {
        _folder.Write("same.txt", "x");
        var changed = _folder.Write("changed.txt", "x");
        var gone = _folder.Write("gone.txt", "x");
        _snapshot.Refresh();
        File.AppendAllText(changed, "y");
        File.Delete(gone);
        var added = _folder.Write("new.txt", "x");

        Assert.Equal([changed, gone, added], _snapshot.Refresh().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Refresh_RewrittenInTheSameSize_GivesIt()
    {
        var file = _folder.Write("a.txt", "x");
        File.SetLastWriteTimeUtc(file, new DateTime(2025, 12, 6, 0, 0, 0, DateTimeKind.Utc));
        _snapshot.Refresh();
        File.WriteAllText(file, "y");

        Assert.Equal([file], _snapshot.Refresh());
    }

    [Fact]
    public void Refresh_RootEmptyOrMissing_SaysNothingIsGoneUntilItIsBack()
    {
        var one = _folder.Write("a.txt", "x");
        var two = _folder.Write("b.txt", "x");
        _snapshot.Refresh();
        Directory.Delete(_folder.Path, recursive: true);
        var missing = _snapshot.Refresh();
        Directory.CreateDirectory(_folder.Path);
        var empty = _snapshot.Refresh();
        _folder.Write("a.txt", "other");

        Assert.Empty(missing);
        Assert.Empty(empty);
        Assert.Equal([one, two], _snapshot.Refresh().Order(StringComparer.Ordinal));
    }
}
