using System.ComponentModel;
using Spectre.Console.Cli;

namespace Dateline.Cli.Settings;

/// <summary>The options of <c>dateline serve</c>.</summary>
internal sealed class ServeSettings : ArchiveSettings, IGazetteerOption
{
    [CommandArgument(0, "[PATH]")]
    [Description("Files and folders to index and watch; the configured ones when none are given.")]
    public string[] Paths { get; init; } = [];

    [CommandOption("--urls <URLS>")]
    [Description("Addresses to listen on, with ';' between them; only this machine is served (localhost, 127.0.0.1, [[::1]]).")]
    public string? Urls { get; init; }

    [CommandOption("--gazetteer <FILE>")]
    [Description(IGazetteerOption.Description)]
    public string? Gazetteer { get; init; }

    public override IReadOnlyList<string> ArchivePaths => Paths;
}
