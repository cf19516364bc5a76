using System.ComponentModel;
using Spectre.Console.Cli;

namespace Dateline.Cli.Settings;

/// <summary>The options of every command that reports on an index.</summary>
internal class ReportSettings : ArchiveSettings, IJsonOption
{
    [CommandOption("--json")]
    [Description("Print one JSON document to standard output, and nothing else.")]
    public bool Json { get; init; }
}
