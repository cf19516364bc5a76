namespace Dateline.Tests.Cli.Commands;

public sealed class AnnotateCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Annotate_OneFile_PrintsOneDocument()
    {
        var result = await InProcess.RunAsync("annotate", Path.Combine(Repository.Seeds, "000_2a829ac5091f2249.txt"), "--json");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            ["path", "text", "title", "published", "publishedWhy", "source", "mentions"],
            result.Json.EnumerateObject().Select(member => member.Name));
        Assert.Contains(
            result.Json.GetProperty("mentions").EnumerateArray(),
            mention => mention.GetProperty("value").GetString() == "Rustem Umerov" && mention.GetProperty("kind").GetString() == "person");
    }

    [Fact]
    public async Task Annotate_Folder_PrintsALineForEachFileInOrder()
    {
        var result = await InProcess.RunAsync("annotate", Repository.Seeds, "--json");

        var paths = result.JsonLines.Select(line => Path.GetFileName(line.GetProperty("path").GetString()!)).ToList();
        Assert.Equal(Directory.GetFiles(Repository.Seeds).Select(Path.GetFileName).Order(StringComparer.Ordinal), paths);
    }

    [Fact]
    public async Task Annotate_FileOfSeveralArticles_PrintsALineForEach()
    {
        var file = _folder.Write("two.jsonl", "{\"title\":\"One\",\"body\":\"Paris.\"}\n{\"title\":\"Two\",\"body\":\"Rome.\"}\n");

        var result = await InProcess.RunAsync("annotate", file, "--json");

        Assert.Equal(["One", "Two"], result.JsonLines.Select(line => line.GetProperty("title").GetString()));
    }

    [Fact]
    public async Task Annotate_SomeMissing_AnnotatesTheOthers()
    {
        var file = _folder.Write("a.txt", "Talks in Paris\n\nThey met on Friday.\n");

        var result = await InProcess.RunAsync("annotate", Path.Combine(_folder.Path, "missing.txt"), file, "--json");

        Assert.Equal(0, result.ExitCode);
        Assert.Single(result.JsonLines);
        Assert.Contains("missing.txt", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Annotate_NothingGood_Fails()
    {
        var result = await InProcess.RunAsync("annotate", Path.Combine(_folder.Path, "missing.txt"), "--json");

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Output);
    }

    [Theory]
    [InlineData("true", "2025-06-05 (the date line: 05/06/2025 read day first, as the setting DayFirst says)")]
    [InlineData("false", "2025-05-06 (the date line: 05/06/2025 read month first, as the setting DayFirst says)")]
    public async Task Annotate_DayFirst_DecidesAboutDigits(string dayFirst, string expected)
    {
        var file = _folder.Write("a.txt", "Talks in Paris\n\n05/06/2025\n\nThey will meet on 07/08/2025.\n");

        var result = await InProcess.RunAsync(["annotate", file, "--day-first", dayFirst], width: 200);

        Assert.Contains(expected, result.Output, StringComparison.Ordinal);
        Assert.Contains(dayFirst == "true" ? "  2025-08-07" : "  2025-07-08", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Annotate_OwnGazetteer_WinsAndItsBadLinesAreTold()
    {
        var file = _folder.Write("a.txt", "Talks go on\n\n2025-12-06 06:50:44\n\nZorblat Quux met Will in Kyiv.\n");
        var gazetteer = _folder.Write("names.tsv", "persn\tAda\norganisation\tZorblat Quux\tQuux Holdings\nnever\tWill\n");

        var result = await InProcess.RunAsync("annotate", file, "--gazetteer", gazetteer, "--json");

        Assert.Equal(0, result.ExitCode);
        var mention = result.Json.GetProperty("mentions")[0];
        Assert.Equal(
            ("organisation", "Zorblat Quux", "Quux Holdings", "your gazetteer, line 2"),
            (mention.GetProperty("kind").GetString(), mention.GetProperty("text").GetString(), mention.GetProperty("value").GetString(),
                mention.GetProperty("why").GetString()));
        Assert.Contains("names.tsv:1 column 1: \"persn\" is no kind; did you mean person?", result.Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Annotate_GazetteerMissing_IsWrongUsage()
    {
        var file = _folder.Write("a.txt", "Talks go on\n\nThey met.\n");

        var result = await InProcess.RunAsync("annotate", file, "--gazetteer", Path.Combine(_folder.Path, "none.tsv"));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("none.tsv", result.Error.ReplaceLineEndings(""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("annotate")]
    [InlineData("index")]
    [InlineData("rebuild")]
    [InlineData("serve")]
    public async Task Help_OfCommandsThatRecognise_SaysWhereTheGazetteerIs(string command)
    {
        var result = await InProcess.RunAsync(command, "--help");

        Assert.Contains("--gazetteer", result.Output, StringComparison.Ordinal);
        Assert.Contains("gazetteer.tsv", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Annotate_ForAPerson_MarksAndExplains()
    {
        var file = _folder.Write("a.txt", "Talks in Paris\n\n2025-12-06 06:50:44\n\nSecretary Rustem Umerov arrived on Friday.\n");

        var result = await InProcess.RunAsync(["annotate", file], width: 160);

        Assert.Contains("Talks in «Paris»", result.Output, StringComparison.Ordinal);
        Assert.Matches(@"Rustem Umerov at 2:11 · \S", result.Output);
        Assert.Matches(@"2025-12-05\s+Friday at 2:36 · \S", result.Output);
        Assert.Contains("gazetteer.tsv", result.Error, StringComparison.Ordinal);
    }
}
