using System.ComponentModel;
using Spectre.Console.Cli;

namespace Dateline.Cli.Settings;

/// <summary>The options of the commands that read files into the index.</summary>
internal class PathsSettings : ReportSettings, IGazetteerOption
{
    [CommandArgument(0, "[PATH]")]
    [Description("Files and folders; the configured ones (seeds, when nothing else is) when none are given.")]
    public string[] Paths { get; init; } = [];

    [CommandOption("--gazetteer <FILE>")]
    [Description(IGazetteerOption.Description)]
    public string? Gazetteer { get; init; }

    public override IReadOnlyList<string> ArchivePaths => Paths;
}
