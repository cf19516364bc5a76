using Dateline.Core.Articles;
using Dateline.Indexing;
using Dateline.Indexing.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dateline.Tests.Indexing.Settings;

public sealed class IndexSettingsTests
{
    [Fact]
    public void Settings_NothingConfigured_IndexSeeds()
    {
        var settings = Bind([]);

        Assert.Equal(["seeds"], settings.Paths);
        Assert.Equal("index-data", settings.Index);
        Assert.Equal(System.Environment.ProcessorCount, settings.Workers);
    }

    [Fact]
    public void Settings_PathsConfigured_ReplaceTheDefault()
    {
        var settings = Bind(new()
        {
            ["Dateline:Paths:0"] = "news",
            ["Dateline:Paths:1"] = "more",
            ["Dateline:CommitInterval"] = "00:01:00",
            ["Dateline:Parallelism"] = "3",
        });

        Assert.Equal(["news", "more"], settings.Paths);
        Assert.Equal(TimeSpan.FromMinutes(1), settings.CommitInterval);
        Assert.Equal(3, settings.Workers);
    }

    [Theory]
    [InlineData("LocationsFromDemonyms", "demonyms")]
    [InlineData("LocationsFromDateline", "dateline")]
    public void Settings_WhatCountsAsLocations_IsPartOfTheRecognisersVersion(string setting, string part)
    {
        var plain = RecogniserOf([]);

        var changed = RecogniserOf(new() { ["Dateline:" + setting] = "true" });

        Assert.Equal($"{plain}-{part}", changed);
    }

    [Theory]
    [InlineData("Index", "")]
    [InlineData("Paths:0", " ")]
    [InlineData("Gazetteer", "no/such/file.tsv")]
    [InlineData("Parallelism", "-1")]
    [InlineData("CommitArticles", "0")]
    [InlineData("CommitInterval", "00:00:00")]
    [InlineData("ContentInFlight", "17")]
    [InlineData("SettlingTime", "1.00:00:00")]
    [InlineData("RescanInterval", "00:00:00")]
    public void Settings_ValueOutOfRange_IsNamedWithWhatToGive(string setting, string value)
    {
        var error = Assert.Throws<OptionsValidationException>(() => Bind(new() { ["Dateline:" + setting] = value }));

        var problem = Assert.Single(error.Failures);
        Assert.StartsWith($"The setting Dateline:{setting.Split(':')[0]} ", problem, StringComparison.Ordinal);
        Assert.Contains("give ", problem, StringComparison.Ordinal);
    }

    private static IndexSettings Bind(Dictionary<string, string?> values)
    {
        using var services = Services(values);
        return services.GetRequiredService<IndexSettings>();
    }

    private static string RecogniserOf(Dictionary<string, string?> values)
    {
        using var services = Services(values);
        return services.GetRequiredService<IEntityRecogniser>().Version;
    }

    private static ServiceProvider Services(Dictionary<string, string?> values)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(values).Build();
        return new ServiceCollection().AddDateline(configuration).BuildServiceProvider();
    }
}
