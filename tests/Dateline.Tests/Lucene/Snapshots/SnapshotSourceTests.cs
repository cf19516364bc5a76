using Dateline.Core.Aliases;
using Dateline.Core.Queries;
using Dateline.Lucene;
using Dateline.Lucene.Aliases;
using Dateline.Lucene.Generations;
using Dateline.Lucene.Searching;
using Dateline.Lucene.Snapshots;

namespace Dateline.Tests.Lucene.Snapshots;

public sealed class SnapshotSourceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly LuceneArticleIndex _index;
    private readonly SnapshotSource _source;

    public SnapshotSourceTests()
    {
        _index = new LuceneArticleIndex(_folder.Path);
        Write("first");
        _source = new SnapshotSource(new GenerationStore(_folder.Path), new AliasFile(_folder.Path));
    }

    [Fact]
    public void Refresh_AfterASearch_TakesTheColumnsOfSegmentsOver()
    {
        var first = Archive();
        Write("second");
        _source.Refresh();

        var second = Archive();

        Assert.Equal((1, 2), (first.Live.Count, second.Live.Count));
        Assert.Same(first.Segments[0].Published, second.Segments[0].Published);
        Assert.All(
            Enum.GetValues<FacetKind>(), kind => Assert.Same(first.Facet(kind).Columns[0], second.Facet(kind).Columns[0]));
    }

    [Fact]
    public void Refresh_AfterADecisionOnPeople_ReadsOnlyPeopleAnew()
    {
        var first = Archive();
        _index.ChangeAliases(aliases => aliases.Change(_ => false, [new(FacetKind.People, "Ann", true, "Bob", AliasAuthor.User)]));
        _source.Refresh();

        var second = Archive();

        Assert.NotSame(first.Facet(FacetKind.People).Columns[0], second.Facet(FacetKind.People).Columns[0]);
        Assert.Same(first.Facet(FacetKind.Language).Columns[0], second.Facet(FacetKind.Language).Columns[0]);
    }

    [Fact]
    public void Refresh_AfterARebuild_StartsAnew()
    {
        var first = Archive();
        using (var rebuild = _index.OpenRebuild("test"))
        {
            rebuild.Index("/other", SampleArticles.Of("other"));
            rebuild.Publish();
        }

        _source.Refresh();

        Assert.NotSame(first.Facet(FacetKind.Language).Columns[0], Archive().Facet(FacetKind.Language).Columns[0]);
    }

    public void Dispose()
    {
        _source.Dispose();
        _index.Dispose();
        _folder.Dispose();
    }

    private ArchiveSnapshot Archive()
    {
        using var lease = _source.Acquire();
        return lease.Snapshot.Archive;
    }

    private void Write(string id)
    {
        using var writer = _index.OpenWriter("test");
        writer.Index($"/{id}", SampleArticles.Of(id));
        writer.Commit();
    }
}
