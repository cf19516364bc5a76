namespace Dateline.Tests.Cli.Commands;

public sealed class UsageTests
{
    [Fact]
    public async Task Help_ListsEveryCommand()
    {
        var result = await InProcess.RunAsync("--help");

        Assert.Equal(0, result.ExitCode);
        Assert.All(
            ["index", "rebuild", "search", "facet", "show", "annotate", "serve", "stats", "check"],
            command => Assert.Contains($"    {command}", result.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("search")]
    [InlineData("facet")]
    [InlineData("index")]
    [InlineData("annotate")]
    [InlineData("serve")]
    public async Task Help_OfCommand_HasExamplesAndFits(string command)
    {
        var result = await InProcess.RunAsync([command, "--help"], width: 80);

        Assert.Contains("EXAMPLES", result.Output, StringComparison.Ordinal);
        Assert.All(result.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public async Task Version_IsPrinted()
    {
        var result = await InProcess.RunAsync("--version");

        Assert.Matches(@"^\d+\.\d+\.\d+\s*$", result.Output);
    }

    [Theory]
    [InlineData("Did you mean 'search'?", "serch")]
    [InlineData("Did you mean --person?", "search", "--persn", "umerov")]
    [InlineData("Did you mean --watch?", "index", "--wach")]
    [InlineData("dateline search -- \"-russia talks\"", "search", "-russia talks")]
    [InlineData("did you mean 'people'", "facet", "peple")]
    [InlineData("did you mean 'newest'", "search", "--sort", "newst")]
    [InlineData("'page' is 0", "search", "--page", "0")]
    [InlineData("'from' is '2025-13', which is no date", "search", "--from", "2025-13")]
    [InlineData("'to' (2025-01) lies before 'from' (2025-02)", "search", "--from", "2025-02", "--to", "2025-01")]
    [InlineData("'mentioned' is 'friday'", "search", "--mentioned", "friday")]
    [InlineData("'person' has no value", "search", "--person", "")]
    [InlineData("would serve other machines", "serve", "--urls", "http://0.0.0.0:8080")]
    [InlineData("is no address to listen on", "serve", "--urls", "localhost:8080")]
    public async Task Usage_Wrong_IsToldWithWhatToDo(string expected, params string[] args)
    {
        using var folder = new TemporaryFolder();
        string[] index = args[0] is "serch" ? [] : ["--index", Path.Combine(folder.Path, "index")];

        var result = await InProcess.RunAsync([.. index.Length == 0 ? args : [args[0], .. index, .. args[1..]]], width: 200);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task Error_WithJson_IsOneDocument()
    {
        using var folder = new TemporaryFolder();

        var result = await InProcess.RunAsync("search", "--sort", "newst", "--json", "--index", folder.Path);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("sort", result.Json.GetProperty("parameter").GetString());
        Assert.Contains("newest", result.Json.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Empty(result.Json.GetProperty("candidates").EnumerateArray());
    }
}
