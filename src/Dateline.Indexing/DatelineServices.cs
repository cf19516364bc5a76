using Dateline.Core.Articles;
using Dateline.Core.Indexes;
using Dateline.Entities;
using Dateline.Entities.Models;
using Dateline.Indexing.Hosting;
using Dateline.Indexing.Settings;
using Dateline.Lucene;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dateline.Indexing;

/// <summary>Puts the parts of an archive together.</summary>
public static class DatelineServices
{
    /// <summary>
    /// Registers the settings, the index, the recogniser and <see cref="ArchiveIndexer"/>, each once. The settings are validated when
    /// they are first asked for.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configuration">The configuration that holds the section <see cref="IndexSettings.Section"/>.</param>
    public static IServiceCollection AddDateline(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<IndexSettings>().Bind(configuration.GetSection(IndexSettings.Section));
        services.PostConfigure<IndexSettings>(settings =>
            settings.Paths = settings.Paths is { Count: > 0 } paths ? paths : IndexSettings.DefaultPaths);
        services.AddSingleton<IValidateOptions<IndexSettings>, IndexSettingsValidator>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<IndexSettings>>().Value);
        services.AddSingleton<IArticleIndex>(provider => new LuceneArticleIndex(provider.GetRequiredService<IndexSettings>().Index));
        services.AddSingleton<IEntityRecogniser>(provider => LoadRecogniser(provider.GetRequiredService<IndexSettings>()));
        services.AddSingleton<ArchiveIndexer>();
        return services;
    }

    /// <summary>
    /// Registers the hosted indexer, after <see cref="AddDateline"/>. <see cref="IndexerService"/> can be asked for, for its status.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    public static IServiceCollection AddDatelineIndexer(this IServiceCollection services)
    {
        services.AddSingleton<IndexerService>();
        services.AddHostedService(provider => provider.GetRequiredService<IndexerService>());
        return services;
    }

    private static EntityRecogniser LoadRecogniser(IndexSettings settings)
    {
        var tagger = string.IsNullOrWhiteSpace(settings.Model) ? null : ModelRuntime.Load(settings.Model, settings.ModelRuntime);
        return EntityRecogniser.Load(settings.ToRecogniserOptions(), tagger);
    }
}
