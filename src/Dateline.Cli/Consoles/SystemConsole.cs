using System.Globalization;
using System.Text;
using Spectre.Console;

namespace Dateline.Cli.Consoles;

/// <summary>The consoles of the process.</summary>
internal static class SystemConsole
{
    /// <summary>The width of lines where there is no terminal and <c>COLUMNS</c> does not give one.</summary>
    private const int PlainWidth = 80;

    private const int MinWidth = 20;

    /// <summary>The process's own standard output and error.</summary>
    public static CommandConsole Create()
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new CommandConsole(Create(Console.Out), Create(Console.Error), Console.OpenStandardOutput());
    }

    private static IAnsiConsole Create(TextWriter writer)
    {
        var output = new AnsiConsoleOutput(writer);
        var isPlain = !output.IsTerminal || IsSet("NO_COLOR") || Environment.GetEnvironmentVariable("TERM") == "dumb";
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = output,
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = isPlain ? InteractionSupport.No : InteractionSupport.Detect,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        if (!output.IsTerminal)
        {
            console.Profile.Width = Columns() ?? PlainWidth;
        }

        return console;
    }

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));

    private static int? Columns() =>
        int.TryParse(
            Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns)
            ? Math.Max(MinWidth, columns)
            : null;
}
