using Dateline.Core.Aliases;

namespace Dateline.Tests.Cli.Commands;

public sealed class AliasCommandTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Index => Path.Combine(_folder.Path, "index");

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(
            Path.Combine(_folder.Path, "one.txt"),
            "Talks go on\n\nPresident Orlan Vestrik met his colleague Tamara Lindqvist on Friday, and Orlan Westrik was glad, said Mr Vestrik.\n");
        await RunAsync("index", Path.Combine(_folder.Path, "one.txt"));
    }

    [Fact]
    public async Task Join_ByUnmistakableWords_JoinsAndListSaysSo()
    {
        var joined = await RunAsync("alias", "join", "person", "vestrik", "westrik");
        var list = await RunAsync("alias", "list", "people", "--json");
        var facet = await RunAsync("facet", "people", "--json");

        Assert.Equal((0, ""), (joined.ExitCode, joined.Error));
        Assert.Equal("  Orlan Vestrik\n    Orlan Westrik (user)\n", joined.Output);
        var alias = Assert.Single(list.Json.GetProperty("aliases").EnumerateArray());
        Assert.Equal("Orlan Vestrik", alias.GetProperty("value").GetString());
        Assert.Equal("user", alias.GetProperty("variants")[0].GetProperty("by").GetString());
        Assert.DoesNotContain("Westrik", facet.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Part_OfJoinedNames_PartsThem()
    {
        await RunAsync("alias", "join", "person", "vestrik", "westrik");

        var parted = await RunAsync("alias", "part", "person", "vestrik", "westrik");
        var list = await RunAsync("alias", "list");
        var facet = await RunAsync("facet", "people");

        Assert.Equal("  Orlan Westrik is not Orlan Vestrik (user)\n", parted.Output);
        Assert.Equal("People (0)\n  Orlan Westrik is not Orlan Vestrik (user)\n", list.Output);
        Assert.Contains("Orlan Westrik", facet.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("did you mean 'person'", "join", "persn", "a", "b")]
    [InlineData("The kinds are person, org, place, source", "list", "published")]
    [InlineData("The nearest is 'Orlan Vestrik'", "join", "person", "westrik", "Orlan Vestrick")]
    [InlineData("can be", "join", "person", "orlan", "westrik")]
    [InlineData("is itself", "join", "person", "westrik", "Orlan Westrik")]
    [InlineData("is itself", "part", "person", "westrik", "Orlan Westrik")]
    [InlineData("Did you mean --json?", "list", "--jsn")]
    public async Task Alias_Wrong_IsToldWithWhatToDo(string expected, params string[] args)
    {
        var result = await RunAsync(["alias", .. args]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task List_OfAFileWithAWrongLine_NamesFileLineAndColumn()
    {
        await File.WriteAllTextAsync(Path.Combine(Index, AliasDocument.FileName), "# mine\nperson\tOrlan Westrik\tIS\tOrlan Vestrik\n");

        var result = await RunAsync("alias", "list");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("aliases.tsv, line 2, column 22: 'IS' is neither", result.Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_OfAlias_NamesTheCommandsAndFits()
    {
        var result = await InProcess.RunAsync(["alias", "--help"], width: 80);

        Assert.All(["list", "join", "part"], command => Assert.Contains($"    {command}", result.Output, StringComparison.Ordinal));
        Assert.All(result.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    private Task<CommandResult> RunAsync(params string[] args) => InProcess.RunAsync([.. args, "--index", Index], width: 200);
}
