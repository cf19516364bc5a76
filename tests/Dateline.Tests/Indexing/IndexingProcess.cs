using System.Diagnostics;

namespace Dateline.Tests.Indexing;

/// <summary>Runs <c>dateline index</c> as a process of its own, which can be killed or have fewer rights.</summary>
internal sealed class IndexingProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    /// <param name="articles">The folder of articles.</param>
    /// <param name="index">The index folder.</param>
    /// <param name="launcher">A program with its arguments that starts the process; none to start it directly.</param>
    public IndexingProcess(string articles, string index, params string[] launcher)
    {
        string[] command =
            [.. launcher, "dotnet", Path.Combine(AppContext.BaseDirectory, "dateline.dll"), "index", articles, "--index", index, "--json"];
        _process = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["Dateline__CommitArticles"] = "500",
                ["Dateline__CommitInterval"] = "00:00:00.5",
                ["DOTNET_CLI_HOME"] = Path.GetTempPath(),
            },
        })!;
        _output = _process.StandardOutput.ReadToEndAsync();
        _error = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>Ends the process at once, as a power cut would: it gets no signal that it could act on.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Waits for the end.</summary>
    /// <returns>The exit code, what went to standard output, and what went to standard error.</returns>
    public async Task<(int ExitCode, string Output, string Error)> EndAsync()
    {
        await _process.WaitForExitAsync();
        return (_process.ExitCode, await _output, await _error);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
