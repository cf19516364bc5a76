using Dateline.Cli.Consoles;
using Dateline.Cli.Rendering;
using Dateline.Cli.Settings;
using Dateline.Core.Aliases;
using Dateline.Core.Indexes;
using Dateline.Core.Json;
using Dateline.Core.Queries;
using Spectre.Console.Cli;

namespace Dateline.Cli.Commands.Aliases;

/// <summary><c>dateline alias part</c>: keeps two values apart, whether they were one or could be taken for one.</summary>
internal sealed class AliasPartCommand(IArticleIndex index, CommandConsole console) : Command<AliasPartSettings>
{
    public override int Execute(CommandContext context, AliasPartSettings settings, CancellationToken cancellationToken)
    {
        var kind = AliasKinds.Parse(settings.Kind);
        var values = new AliasValues(index, kind);
        var (value, variant) = (values.Resolve(settings.Value), values.Resolve(settings.Variant));
        if (value == variant)
        {
            throw new QueryException($"'{value}' is itself; name another value that it is not.") { Parameter = FacetNames.Singular(kind) };
        }

        var document = index.ChangeAliases(aliases => aliases.Part(kind, value, variant));
        if (settings.Json)
        {
            console.WriteJson(json => AliasJson.WriteGroup(json, document.Table, kind, document.Table.Canonical(kind, value)));
        }
        else
        {
            console.Output.Write(AliasView.Apart(new AliasDecision(kind, variant, false, value, AliasAuthor.User)));
        }

        return ExitCode.Done;
    }
}
