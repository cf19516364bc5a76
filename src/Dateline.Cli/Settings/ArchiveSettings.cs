using System.ComponentModel;
using Spectre.Console.Cli;

namespace Dateline.Cli.Settings;

/// <summary>The options of every command that works on an index.</summary>
internal abstract class ArchiveSettings : CommandSettings
{
    [CommandOption("--index <DIR>")]
    [Description("The index folder; index-data when nothing else is configured.")]
    public string? Index { get; init; }

    /// <summary>The files and folders that the command names; empty for the configured ones.</summary>
    public virtual IReadOnlyList<string> ArchivePaths => [];
}
