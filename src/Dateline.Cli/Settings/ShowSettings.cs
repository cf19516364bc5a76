using System.ComponentModel;
using Spectre.Console.Cli;

namespace Dateline.Cli.Settings;

/// <summary>The options of <c>dateline show</c>.</summary>
internal sealed class ShowSettings : ReportSettings
{
    [CommandArgument(0, "<ID>")]
    [Description("The article's id, as a search lists it.")]
    public string Id { get; init; } = "";

    [CommandOption("--why")]
    [Description("Say below the article how each name, place and date was found and named.")]
    public bool Why { get; init; }
}
