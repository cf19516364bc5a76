using System.ComponentModel;
using Spectre.Console.Cli;

namespace Dateline.Cli.Settings;

/// <summary>The options of <c>dateline facet</c>.</summary>
internal sealed class FacetSettings : QuerySettings
{
    [CommandArgument(0, "<KIND>")]
    [Description("people, organisations, locations, published, mentioned, source, language or filed.")]
    public string Kind { get; init; } = "";

    [CommandOption("--prefix <TEXT>")]
    [Description("Only values of which a word begins with this.")]
    public string Prefix { get; init; } = "";

    [CommandOption("--query <QUERY>")]
    [Description("Count only articles that match this query.")]
    public string Query { get; init; } = "";

    [CommandOption("--size <N>")]
    [Description("Values listed: 20 when not given, at most 1000.")]
    [DefaultValue(20)]
    public int Size { get; init; }

    public override string QueryText => Query;
}
