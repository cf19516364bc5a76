using Dateline.Cli.Commands;
using Dateline.Cli.Rendering;
using Dateline.Cli.Settings;
using Dateline.Core.Indexes;
using Dateline.Core.Json;
using Dateline.Core.Queries;
using Dateline.Entities.Models;
using Dateline.Web.Security;
using Microsoft.Extensions.Options;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Dateline.Cli.Consoles;

/// <summary>Tells a person, or a program that asked for JSON, why a command ended without doing its work.</summary>
/// <param name="console">Where to.</param>
/// <param name="settings">The options of the command; null when they could not be read.</param>
internal sealed class ErrorReport(CommandConsole console, CommandSettings? settings)
{
    /// <summary>What throws when a configured value is not of its setting's type.</summary>
    private const string ConfigurationBinder = "Microsoft.Extensions.Configuration.Binder";

    /// <summary>Writes the error.</summary>
    /// <returns>The exit code that it means.</returns>
    public int Write(Exception exception)
    {
        switch (exception)
        {
            case OperationCanceledException:
                console.Error.WriteLine("Interrupted.", Theme.Warning);
                return ExitCode.Interrupted;
            case CommandAppException { InnerException: { } cause }:
                return Write(cause);
            case CommandAppException usage:
                console.Error.Write(usage.Pretty ?? ErrorView.Of(usage.Message));
                return ExitCode.Usage;
            case QueryException error:
                console.Error.Write(QueryErrorView.Of(error, (settings as QuerySettings)?.QueryText));
                WriteJson(error.Message, error);
                return ExitCode.Usage;
            case AddressRefusedException:
                return Write(exception.Message, ExitCode.Usage);
            case OptionsValidationException invalid:
                return Write(string.Join('\n', invalid.Failures), ExitCode.Usage);
            case InvalidOperationException { Source: ConfigurationBinder }:
                return Write($"The configuration cannot be read. {exception.Message}", ExitCode.Usage);
            case InvalidDataException { InnerException: FormatException inner }:
                return Write($"{exception.Message}\n{inner.Message} {inner.InnerException?.Message}".TrimEnd(), ExitCode.Usage);
            case CommandFailedException or IndexLockedException or IndexCorruptException or ModelException:
            case IOException or UnauthorizedAccessException:
                return Write(exception.Message, ExitCode.Failed);
            default:
                return Write($"This should not have happened ({exception.GetType().Name}): {exception.Message}", ExitCode.Failed);
        }
    }

    private int Write(string message, int code)
    {
        console.Error.Write(ErrorView.Of(message));
        WriteJson(message, null);
        return code;
    }

    private void WriteJson(string message, QueryException? error)
    {
        if (settings is not IJsonOption { Json: true })
        {
            return;
        }

        console.WriteJson(json =>
        {
            json.WriteStartObject();
            json.WriteString("error", message);
            if (error is not null)
            {
                QueryErrorJson.WriteMembers(json, error);
            }

            json.WriteEndObject();
        });
    }
}
