using System.ComponentModel;
using Spectre.Console.Cli;

namespace Dateline.Cli.Settings;

/// <summary>The options of <c>dateline alias list</c>.</summary>
internal sealed class AliasListSettings : ReportSettings
{
    [CommandArgument(0, "[KIND]")]
    [Description("person, org, place or source; all of them when not given.")]
    public string? Kind { get; init; }
}
