using System.Runtime.Versioning;
using System.Text.Json;

namespace Dateline.Tests.Indexing;

/// <summary>
/// A folder without permission, seen by the program as a user without rights. Root may read everything, so that the program is
/// started as nobody where the tests run as root.
/// </summary>
public sealed class UnreadableFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _closed;

    public UnreadableFolderTests()
    {
        _folder.Write("articles/a.txt", "First\n\n\nBody.");
        _folder.Write("articles/closed/b.txt", "Second\n\n\nBody.");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "index"));
        _closed = Path.Combine(_folder.Path, "articles", "closed");
    }

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_closed, (UnixFileMode)0b111_000_000);
        }

        _folder.Dispose();
    }

    [UnprivilegedFact]
    [UnsupportedOSPlatform("windows")]
    public async Task Index_FolderWithoutPermission_IsReportedAndKeepsItsArticles()
    {
        Open(_folder.Path, Path.Combine(_folder.Path, "articles"), Path.Combine(_folder.Path, "index"), _closed);
        var (firstExit, _, firstError) = await IndexAsync();
        Assert.True(firstExit == 0, firstError);
        File.SetUnixFileMode(_closed, UnixFileMode.None);

        var (exitCode, output, _) = await IndexAsync();

        var report = JsonDocument.Parse(output).RootElement;
        Assert.Equal(0, exitCode);
        Assert.Equal((1, 0), (report.GetProperty("unchanged").GetInt32(), report.GetProperty("removed").GetInt32()));
        var failure = Assert.Single(report.GetProperty("failed").EnumerateArray());
        Assert.EndsWith("closed", failure.GetProperty("path").GetString(), StringComparison.Ordinal);
        Assert.Contains("permission", failure.GetProperty("reason").GetString(), StringComparison.OrdinalIgnoreCase);
    }

    private async Task<(int ExitCode, string Output, string Error)> IndexAsync()
    {
        using var process = new IndexingProcess(
            Path.Combine(_folder.Path, "articles"), Path.Combine(_folder.Path, "index"), UnprivilegedFactAttribute.Launcher);
        return await process.EndAsync();
    }

    [UnsupportedOSPlatform("windows")]
    private static void Open(params string[] folders)
    {
        foreach (var folder in folders)
        {
            File.SetUnixFileMode(folder, (UnixFileMode)0b111_111_111);
        }
    }
}
