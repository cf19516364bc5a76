using Dateline.Core.Aliases;
using Dateline.Core.Queries;
using Dateline.Core.Results;

namespace Dateline.Tests.Indexing;

/// <summary>What runs of the indexer learn about names, on a real archive.</summary>
public sealed class AliasLearningTests : IDisposable
{
    private readonly ArchiveFixture _archive = new();

    private IReadOnlyList<FacetValue> People => _archive.Index.Facet(new FacetQuery { Kind = FacetKind.People }).Values;

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task Index_ArticlesThatSpellANameOtherwise_MakesThemOneValue()
    {
        _archive.Write("a.txt", "First", "President Volodymyr Vestrensky met Ana Ruiz.");
        _archive.Write("b.txt", "Second", "President Volodymyr Vestrensky met Ana Ruiz.");
        Assert.Equal(0, (await _archive.IndexAsync()).NamesJoined);
        _archive.Write("c.txt", "Third", "President Volodymyr Vestrenskiy met Ana Ruiz.");

        var report = await _archive.IndexAsync();

        Assert.Equal(1, report.NamesJoined);
        Assert.Contains(new FacetValue("Volodymyr Vestrensky", 3, FacetStatus.Available), People);
        Assert.DoesNotContain(People, value => value.Value == "Volodymyr Vestrenskiy");
        Assert.Equal(0, (await _archive.IndexAsync()).NamesJoined);
    }

    [Fact]
    public async Task Rebuild_AfterAPersonHasDecided_DecidesNothingElse()
    {
        _archive.Write("a.txt", "First", "President Volodymyr Vestrensky met Ana Ruiz.");
        _archive.Write("b.txt", "Second", "President Volodymyr Vestrenskiy met Ana Ruiz.");
        await _archive.IndexAsync();
        _archive.Index.ChangeAliases(aliases => aliases.Part(FacetKind.People, "Volodymyr Vestrensky", "Volodymyr Vestrenskiy"));

        var report = await _archive.Indexer.RebuildAsync([_archive.Articles]);

        Assert.Equal(0, report.NamesJoined);
        Assert.Contains(new FacetValue("Volodymyr Vestrenskiy", 1, FacetStatus.Available), People);
    }

    [Fact]
    public async Task Watch_AnArticleThatSpellsANameOtherwise_MakesThemOneValue()
    {
        _archive.Write("a.txt", "First", "President Volodymyr Vestrensky met Ana Ruiz.");
        _archive.Write("b.txt", "Second", "President Volodymyr Vestrensky met Ana Ruiz.");
        await _archive.StartAsync();

        _archive.Write("c.txt", "Third", "President Volodymyr Vestrenskiy met Ana Ruiz.");

        await Eventually.TrueAsync(() => People.Contains(new FacetValue("Volodymyr Vestrensky", 3, FacetStatus.Available)), "the names are one");
    }
}
