using Dateline.Cli.Consoles;
using Dateline.Cli.Rendering;
using Dateline.Cli.Settings;
using Dateline.Core.Aliases;
using Dateline.Core.Indexes;
using Dateline.Core.Json;
using Dateline.Core.Queries;
using Spectre.Console.Cli;

namespace Dateline.Cli.Commands.Aliases;

/// <summary><c>dateline alias join</c>: makes values other names of one.</summary>
internal sealed class AliasJoinCommand(IArticleIndex index, CommandConsole console) : Command<AliasJoinSettings>
{
    public override int Execute(CommandContext context, AliasJoinSettings settings, CancellationToken cancellationToken)
    {
        var kind = AliasKinds.Parse(settings.Kind);
        var values = new AliasValues(index, kind);
        var value = values.Resolve(settings.Value);
        string[] variants = [.. settings.Variants.Select(values.Resolve).Where(variant => variant != value).Distinct()];
        if (variants.Length == 0)
        {
            throw new QueryException($"'{value}' is itself; name another value that is the same.") { Parameter = FacetNames.Singular(kind) };
        }

        var document = index.ChangeAliases(aliases => aliases.Join(kind, value, variants));
        if (settings.Json)
        {
            console.WriteJson(json => AliasJson.WriteGroup(json, document.Table, kind, value));
        }
        else
        {
            console.Output.Write(AliasView.Group(document.Table, kind, value));
        }

        return ExitCode.Done;
    }
}
