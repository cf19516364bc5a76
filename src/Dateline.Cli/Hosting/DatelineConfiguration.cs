using Dateline.Indexing.Settings;
using Microsoft.Extensions.Configuration;

namespace Dateline.Cli.Hosting;

/// <summary>
/// Where the configuration comes from, the later before the earlier: <c>appsettings.json</c> beside the program, the one in the
/// working folder, and environment variables such as <c>DATELINE_INDEX</c> or <c>DATELINE__INDEX</c>.
/// </summary>
internal static class DatelineConfiguration
{
    private const string FileName = "appsettings.json";

    public static void AddDatelineSources(this IConfigurationBuilder configuration)
    {
        configuration
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, FileName), optional: true)
            .AddJsonFile(Path.Combine(Environment.CurrentDirectory, FileName), optional: true)
            .AddInMemoryCollection(FromEnvironment());
    }

    private static IEnumerable<KeyValuePair<string, string?>> FromEnvironment()
    {
        var variables = new ConfigurationBuilder()
            .AddEnvironmentVariables("DATELINE_")
            .AddEnvironmentVariables("DATELINE__")
            .Build();
        return variables.AsEnumerable()
            .Select(variable => KeyValuePair.Create($"{IndexSettings.Section}:{variable.Key}", variable.Value));
    }
}
