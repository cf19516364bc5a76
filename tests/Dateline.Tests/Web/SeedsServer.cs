using System.Text.Json;
using Dateline.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

namespace Dateline.Tests.Web;

/// <summary>A real server on a free port with an index of the sample stories.</summary>
public sealed class SeedsServer : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder = new();
    private readonly WebApplication _server;

    public SeedsServer() => _server = DatelineServer.Create(new ConfigurationManager(), "http://127.0.0.1:0", settings =>
    {
        settings.Index = Path.Combine(_folder.Path, "index");
        settings.Paths = [Repository.Seeds];
    });

    internal HttpClient Client { get; private set; } = new();

    public async Task InitializeAsync()
    {
        await _server.StartAsync();
        Client.BaseAddress = new Uri(_server.Urls.Single());
        await UntilAsync(status => status.GetProperty("indexer").GetProperty("state").GetString() == "watching");
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
    }

    public void Dispose()
    {
        Client.Dispose();
        _folder.Dispose();
    }

    /// <summary>The JSON of an answer.</summary>
    internal async Task<JsonElement> GetAsync(string address)
    {
        using var response = await Client.GetAsync(new Uri(address, UriKind.Relative));
        return await ReadAsync(response);
    }

    internal static async Task<JsonElement> ReadAsync(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

    private async Task UntilAsync(Func<JsonElement, bool> condition)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!condition(await GetAsync("/api/status")))
        {
            await Task.Delay(50, patience.Token);
        }
    }
}
