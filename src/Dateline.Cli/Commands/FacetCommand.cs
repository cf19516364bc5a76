using Dateline.Cli.Consoles;
using Dateline.Cli.Rendering;
using Dateline.Cli.Settings;
using Dateline.Core.Indexes;
using Dateline.Core.Json;
using Dateline.Core.Queries;
using Spectre.Console.Cli;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline facet</c>: the values of one facet with their counts.</summary>
internal sealed class FacetCommand(IArticleIndex index, FirstIndex firstIndex, CommandConsole console)
    : AsyncCommand<FacetSettings>
{
    public override async Task<int> ExecuteAsync(
        CommandContext context, FacetSettings settings, CancellationToken cancellationToken)
    {
        var query = new FacetQuery
        {
            Kind = FacetNames.Parse(settings.Kind),
            Query = settings.ToQuery(),
            Prefix = settings.Prefix,
            Size = settings.Size,
        };
        QueryLimits.Check(query);
        await firstIndex.EnsureAsync(cancellationToken);
        var facet = index.Facet(query, cancellationToken);
        if (settings.Json)
        {
            console.WriteJson(json => FacetResultJson.WriteDocument(json, facet));
        }
        else
        {
            console.Output.Write(new FacetView(facet));
        }

        return ExitCode.Done;
    }
}
