using System.ComponentModel;
using Spectre.Console.Cli;

namespace Dateline.Cli.Settings;

/// <summary>The options of the commands that read files into the index.</summary>
internal class PathsSettings : ReportSettings
{
    [CommandArgument(0, "[PATH]")]
    [Description("Files and folders; the configured ones (seeds, when nothing else is) when none are given.")]
    public string[] Paths { get; init; } = [];

    public override IReadOnlyList<string> ArchivePaths => Paths;
}
