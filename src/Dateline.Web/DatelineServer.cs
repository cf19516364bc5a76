using Dateline.Indexing;
using Dateline.Indexing.Settings;
using Dateline.Web.Problems;
using Dateline.Web.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Dateline.Web;

/// <summary>The server: the HTTP API on Kestrel with the hosted indexer in the same process.</summary>
public static class DatelineServer
{
    /// <summary>Room for the longest query, percent-encoded, and its choices.</summary>
    private const int MaxRequestLine = 64 * 1024;

    /// <summary>No route reads a body.</summary>
    private const long MaxRequestBody = 1024;

    /// <summary>Builds a server, which is not started yet.</summary>
    /// <param name="configuration">The configuration; its section <see cref="IndexSettings.Section"/> is used.</param>
    /// <param name="urls">Addresses with <c>;</c> between them; null for the configured <c>Urls</c>, or else
    /// <see cref="LoopbackUrls.Default"/>.</param>
    /// <param name="configure">Puts options in the place of what the configuration says.</param>
    /// <exception cref="AddressRefusedException">An address is not one of this machine alone.</exception>
    public static WebApplication Create(IConfiguration configuration, string? urls, Action<IndexSettings> configure)
    {
        var addresses = LoopbackUrls.Parse(urls ?? configuration[$"{IndexSettings.Section}:Urls"]);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(Limit).UseUrls([.. addresses]);
        builder.Services.AddRoutingCore();
        builder.Services.AddLogging(Log);
        builder.Services.Configure<ConsoleLifetimeOptions>(lifetime => lifetime.SuppressStatusMessages = true);
        builder.Services.AddDateline(configuration).AddDatelineIndexer().PostConfigure(configure);

        var app = builder.Build();
        app.UseMiddleware<ProblemMiddleware>();
        app.UseMiddleware<LoopbackGuard>();
        app.UseRouting();
        app.MapDateline();
        return app;
    }

    private static void Limit(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestLineSize = MaxRequestLine;
        kestrel.Limits.MaxRequestBodySize = MaxRequestBody;
    }

    private static void Log(ILoggingBuilder logging)
    {
        logging.AddSimpleConsole(format => (format.SingleLine, format.TimestampFormat) = (true, "HH:mm:ss "));
        logging.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        logging.AddFilter("Microsoft", LogLevel.Warning);
    }
}
