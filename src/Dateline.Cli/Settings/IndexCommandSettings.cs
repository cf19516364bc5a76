using System.ComponentModel;
using Spectre.Console.Cli;

namespace Dateline.Cli.Settings;

/// <summary>The options of <c>dateline index</c>.</summary>
internal sealed class IndexCommandSettings : PathsSettings
{
    [CommandOption("--watch")]
    [Description("Stay, and index files as they come, change and go.")]
    public bool Watch { get; init; }
}
