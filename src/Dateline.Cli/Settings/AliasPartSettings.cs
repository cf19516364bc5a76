using System.ComponentModel;
using Spectre.Console.Cli;

namespace Dateline.Cli.Settings;

/// <summary>The options of <c>dateline alias part</c>.</summary>
internal sealed class AliasPartSettings : ReportSettings
{
    [CommandArgument(0, "<KIND>")]
    [Description("person, org, place or source.")]
    public string Kind { get; init; } = "";

    [CommandArgument(1, "<VALUE>")]
    [Description("The value that stays as it is, in full or as much of it as is unmistakable.")]
    public string Value { get; init; } = "";

    [CommandArgument(2, "<VARIANT>")]
    [Description("The value that is another one, likewise.")]
    public string Variant { get; init; } = "";
}
