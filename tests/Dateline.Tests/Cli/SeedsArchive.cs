namespace Dateline.Tests.Cli;

/// <summary>An index of the sample stories, made once by the <c>index</c> command.</summary>
public sealed class SeedsArchive : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The index folder.</summary>
    internal string Index => Path.Combine(_folder.Path, "index");

    /// <summary>What making it reported.</summary>
    internal CommandResult Report { get; private set; } = new(0, "", "");

    public async Task InitializeAsync() =>
        Report = await InProcess.RunAsync("index", Repository.Seeds, "--index", Index, "--json");

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    /// <summary>Runs a command on the index.</summary>
    internal Task<CommandResult> RunAsync(params string[] args) => InProcess.RunAsync([.. args, "--index", Index]);
}
