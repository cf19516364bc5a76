using System.ComponentModel;
using Spectre.Console.Cli;

namespace Dateline.Cli.Settings;

/// <summary>The options of <c>dateline annotate</c>.</summary>
internal sealed class AnnotateSettings : CommandSettings, IJsonOption, IGazetteerOption
{
    [CommandArgument(0, "<PATH>")]
    [Description("Files and folders.")]
    public string[] Paths { get; init; } = [];

    [CommandOption("--day-first <BOOL>")]
    [Description("true when 05/06/2025 is 5 June, false when it is May 6; without it, the article's other dates tell.")]
    public bool? DayFirst { get; init; }

    [CommandOption("--gazetteer <FILE>")]
    [Description(IGazetteerOption.Description)]
    public string? Gazetteer { get; init; }

    [CommandOption("--json")]
    [Description("Print JSON: one document for one article, else one line for each (JSON Lines).")]
    public bool Json { get; init; }
}
