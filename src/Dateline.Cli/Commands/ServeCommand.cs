using Dateline.Cli.Consoles;
using Dateline.Cli.Hosting;
using Dateline.Cli.Rendering;
using Dateline.Cli.Settings;
using Dateline.Indexing.Hosting;
using Dateline.Web;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Spectre.Console.Cli;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline serve</c>: the HTTP API with the hosted indexer, until it is told to end.</summary>
internal sealed class ServeCommand(IConfiguration configuration, Invocation invocation, CommandConsole console)
    : AsyncCommand<ServeSettings>
{
    public override async Task<int> ExecuteAsync(
        CommandContext context, ServeSettings settings, CancellationToken cancellationToken)
    {
        await using var server = DatelineServer.Create(configuration, settings.Urls, invocation.Apply);

        // Settings and model are read before the host starts, which would log the error that the console tells.
        server.Services.GetRequiredService<IndexerService>();
        await server.StartAsync(cancellationToken);
        foreach (var url in server.Urls)
        {
            var line = new StyledText("Dateline serves ").Append($"{url}/api/search?q=", Theme.Title);
            console.Output.Write(new Stack([line.Append("; Ctrl+C ends it", Theme.Faint)]));
        }

        await server.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Done;
    }
}
