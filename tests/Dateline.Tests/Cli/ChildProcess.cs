using System.Diagnostics;

namespace Dateline.Tests.Cli;

/// <summary>Runs the built program as a process of its own.</summary>
internal sealed class ChildProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly CapturedStream _output;
    private readonly CapturedStream _error;
    private readonly CancellationTokenSource _patience = new(Patience);

    public ChildProcess(string workingFolder, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "dateline.dll"), .. args])
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process = Process.Start(start)!;
        _output = new CapturedStream(_process.StandardOutput);
        _error = new CapturedStream(_process.StandardError);
    }

    public static async Task<CommandResult> RunAsync(string workingFolder, params string[] args)
    {
        using var child = new ChildProcess(workingFolder, args);
        return await child.EndAsync();
    }

    /// <summary>Waits until standard output or error contains a text.</summary>
    public async Task UntilAsync(string text) =>
        await await Task.WhenAny(_output.UntilAsync(text, _patience.Token), _error.UntilAsync(text, _patience.Token));

    /// <summary>Sends a signal, such as <c>INT</c>, and waits for the end.</summary>
    public async Task<CommandResult> SignalAsync(string signal)
    {
        using (var kill = Process.Start("kill", [$"-{signal}", $"{_process.Id}"]))
        {
            await kill.WaitForExitAsync(_patience.Token);
        }

        return await EndAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
        _output.Dispose();
        _error.Dispose();
        _patience.Dispose();
    }

    private async Task<CommandResult> EndAsync()
    {
        await _process.WaitForExitAsync(_patience.Token);
        return new CommandResult(_process.ExitCode, await _output.EndAsync(), await _error.EndAsync());
    }
}
