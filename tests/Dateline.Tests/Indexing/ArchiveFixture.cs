using Dateline.Core.Articles;
using Dateline.Core.Indexes;
using Dateline.Core.Queries;
using Dateline.Indexing;
using Dateline.Indexing.Hosting;
using Dateline.Indexing.Reports;
using Dateline.Indexing.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Dateline.Tests.Indexing;

/// <summary>A folder of articles and an index beside it, put together as in the product.</summary>
internal sealed class ArchiveFixture : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly IHost _host;

    /// <param name="settings">Settings by name; the folders are those of the fixture unless given.</param>
    /// <param name="recogniser">A recogniser in the place of the product's.</param>
    public ArchiveFixture(IReadOnlyDictionary<string, string?>? settings = null, IEntityRecogniser? recogniser = null)
    {
        Articles = Directory.CreateDirectory(Path.Combine(_folder.Path, "articles")).FullName;
        IndexFolder = Path.Combine(_folder.Path, "index");
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Dateline:Index"] = IndexFolder,
            ["Dateline:Paths:0"] = Articles,
            ["Dateline:SettlingTime"] = "00:00:00.2",
        });
        builder.Configuration.AddInMemoryCollection((settings ?? new Dictionary<string, string?>())
            .Select(setting => KeyValuePair.Create("Dateline:" + setting.Key, setting.Value)));
        builder.Services.AddDateline(builder.Configuration).AddDatelineIndexer();
        if (recogniser is not null)
        {
            builder.Services.Replace(ServiceDescriptor.Singleton(recogniser));
        }

        _host = builder.Build();
    }

    /// <summary>The folder of articles.</summary>
    public string Articles { get; }

    public string IndexFolder { get; }

    public IArticleIndex Index => _host.Services.GetRequiredService<IArticleIndex>();

    public ArchiveIndexer Indexer => _host.Services.GetRequiredService<ArchiveIndexer>();

    public IndexerService Service => _host.Services.GetRequiredService<IndexerService>();

    public IndexSettings Settings => _host.Services.GetRequiredService<IndexSettings>();

    /// <summary>How many articles a reader finds now.</summary>
    public int Count => Index.Statistics().Articles;

    /// <summary>Writes an article as a text file.</summary>
    public string Write(string name, string title, string body = "Nothing happened.") =>
        _folder.Write(Path.Combine("articles", name), $"{title}\n\n\n2025-12-06 06:50:44\n{body}\n");

    public string WriteRaw(string name, string content) => _folder.Write(Path.Combine("articles", name), content);

    public string WriteRaw(string name, byte[] content) => _folder.Write(Path.Combine("articles", name), content);

    public Task<IndexReport> IndexAsync(CancellationToken cancellation = default) => Indexer.IndexAsync([], null, cancellation);

    /// <summary>Starts the host with the indexer and waits until it has indexed what is there.</summary>
    public async Task StartAsync()
    {
        await BeginAsync();
        await Eventually.TrueAsync(() => Service.Status.State == IndexerState.Watching, "the indexer watches");
    }

    /// <summary>Starts the host with the indexer.</summary>
    public Task BeginAsync() => _host.StartAsync();

    public Task StopAsync() => _host.StopAsync();

    public bool Holds(string titleWord) =>
        Index.Search(new ArticleQuery { Text = $"title:{titleWord}", FacetSize = 0 }).Total > 0;

    public void Dispose()
    {
        _host.StopAsync().GetAwaiter().GetResult();
        _host.Dispose();
        _folder.Dispose();
    }
}
