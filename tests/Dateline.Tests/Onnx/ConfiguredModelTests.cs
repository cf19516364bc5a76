using Dateline.Core.Queries;
using Dateline.Tests.Cli;
using Dateline.Tests.Indexing;

namespace Dateline.Tests.Onnx;

public sealed class ConfiguredModelTests : IDisposable
{
    private readonly TinyModel _model = TinyModel.OfWordPieces(new Dictionary<string, string> { ["zorblax"] = "B-PER", ["the"] = "O" });
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _model.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Index_ModelInTheSettings_IsUsed()
    {
        var settings = new Dictionary<string, string?> { ["Model"] = _model.Folder, ["ModelRuntime"] = TinyModel.Runtime };
        using var archive = new ArchiveFixture(settings);
        archive.Write("a.txt", "Nothing new", "the zorblax spoke.");

        await archive.IndexAsync();

        Assert.Equal(1, archive.Index.Search(new ArticleQuery { Text = "person:zorblax" }).Total);
        Assert.StartsWith("onnx-", archive.Index.Statistics().Recogniser, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Annotate_ModelInAppSettings_IsUsed()
    {
        Configure(_model.Folder, TinyModel.Runtime);
        _folder.Write("a.txt", "Nothing new\n\nthe zorblax spoke.\n");

        var result = await ChildProcess.RunAsync(_folder.Path, "annotate", "a.txt", "--json");

        Assert.Equal(0, result.ExitCode);
        var mention = Assert.Single(result.Json.GetProperty("mentions").EnumerateArray());
        Assert.Equal("person zorblax", $"{mention.GetProperty("kind").GetString()} {mention.GetProperty("text").GetString()}");
    }

    [Fact]
    public async Task Annotate_RuntimeOfAnotherPlatform_FailsWithWhatToDo()
    {
        var managed = Directory.GetFiles(TinyModel.Runtime).Select(Path.GetFileName)
            .Where(name => !name!.Contains("onnxruntime", StringComparison.Ordinal));
        foreach (var name in managed)
        {
            _folder.Write($"runtime/{name}", File.ReadAllBytes(Path.Combine(TinyModel.Runtime, name!)));
        }

        Configure(_model.Folder, "runtime");
        _folder.Write("a.txt", "Nothing new\n\nthe zorblax spoke.\n");

        var result = await ChildProcess.RunAsync(_folder.Path, "annotate", "a.txt", "--json");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith(
            "The native library of ONNX Runtime cannot be loaded", result.Json.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_ModelMissing_FailsWithItsNameAlone()
    {
        Configure("nowhere", TinyModel.Runtime);

        var result = await ChildProcess.RunAsync(_folder.Path, "serve", "--urls", "http://localhost:0");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("error: There is no folder ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Hosting failed", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Annotate_ModelMissing_FailsWithItsName()
    {
        Configure("nowhere", TinyModel.Runtime);
        _folder.Write("a.txt", "Nothing new\n\nthe zorblax spoke.\n");

        var result = await ChildProcess.RunAsync(_folder.Path, "annotate", "a.txt", "--json");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("There is no folder ", result.Json.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    private void Configure(string model, string runtime) => _folder.Write(
        "appsettings.json", $$"""{ "Dateline": { "Model": "{{model}}", "ModelRuntime": "{{runtime}}" } }""");
}
