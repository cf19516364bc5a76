using System.Text.Json;
using Dateline.Core.Json;
using Spectre.Console;

namespace Dateline.Cli.Consoles;

/// <summary>Where a command writes to: results to <see cref="Output"/>, everything else to <see cref="Error"/>.</summary>
/// <param name="output">Standard output.</param>
/// <param name="error">Standard error.</param>
/// <param name="json">Standard output as bytes, for JSON; UTF-8.</param>
internal sealed class CommandConsole(IAnsiConsole output, IAnsiConsole error, Stream json)
{
    /// <summary>Results for a person.</summary>
    public IAnsiConsole Output { get; } = output;

    /// <summary>Progress, notices and errors.</summary>
    public IAnsiConsole Error { get; } = error;

    /// <summary>Results for a program.</summary>
    public Stream Json { get; } = json;

    /// <summary>Writes one JSON document and a newline: indented on a terminal, on one line elsewhere.</summary>
    public void WriteJson(Action<Utf8JsonWriter> write)
    {
        var format = Output.Profile.Out.IsTerminal ? JsonFormat.Indented : JsonFormat.Compact;
        using (var writer = new Utf8JsonWriter(Json, format))
        {
            write(writer);
        }

        Json.Write("\n"u8);
        Json.Flush();
    }
}
