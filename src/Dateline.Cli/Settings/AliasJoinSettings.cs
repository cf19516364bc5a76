using System.ComponentModel;
using Spectre.Console.Cli;

namespace Dateline.Cli.Settings;

/// <summary>The options of <c>dateline alias join</c>.</summary>
internal sealed class AliasJoinSettings : ReportSettings
{
    [CommandArgument(0, "<KIND>")]
    [Description("person, org, place or source.")]
    public string Kind { get; init; } = "";

    [CommandArgument(1, "<VALUE>")]
    [Description("The value to be shown, in full or as much of it as is unmistakable.")]
    public string Value { get; init; } = "";

    [CommandArgument(2, "<VARIANT>")]
    [Description("Its other names, likewise.")]
    public string[] Variants { get; init; } = [];
}
