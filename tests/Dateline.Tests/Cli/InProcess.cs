using System.Text;
using Dateline.Cli;
using Dateline.Cli.Consoles;
using Spectre.Console.Testing;

namespace Dateline.Tests.Cli;

/// <summary>Runs commands in this process, with the real services and captured consoles.</summary>
internal static class InProcess
{
    public static async Task<CommandResult> RunAsync(IEnumerable<string> args, int width = 120, CancellationToken cancellation = default)
    {
        using var output = new TestConsole().Width(width).SupportsAnsi(false);
        using var error = new TestConsole().Width(width).SupportsAnsi(false);
        using var json = new MemoryStream();
        var application = new DatelineApplication(new CommandConsole(output, error, json));

        var code = await application.RunAsync([.. args], cancellation);

        return new CommandResult(code, output.Output + Encoding.UTF8.GetString(json.ToArray()), error.Output);
    }

    public static Task<CommandResult> RunAsync(params string[] args) => RunAsync(args, 120);
}
