using System.Text.Json;

namespace Dateline.Tests.Cli.Commands;

public sealed class SearchTimelineTests(SeedsArchive archive) : IClassFixture<SeedsArchive>
{
    [Fact]
    public async Task Timeline_WithoutAxis_IsByPublished()
    {
        var result = await archive.RunAsync("search", "ukraine", "--timeline", "--facets", "0");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Published by ", result.Output, StringComparison.Ordinal);
        Assert.Contains("█", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Timeline_JsonOfMentioned_CountsAsTheSearchOfEachBucket()
    {
        var result = await archive.RunAsync("search", "--timeline", "mentioned", "--mentioned", "2025-12", "--json");

        var timeline = result.Json.GetProperty("timeline");
        Assert.Equal("mentioned", timeline.GetProperty("axis").GetString());
        Assert.Equal("day", timeline.GetProperty("level").GetString());
        var buckets = timeline.GetProperty("buckets").EnumerateArray().ToList();
        Assert.Equal(31, buckets.Count);
        var friday = buckets.Single(bucket => bucket.GetProperty("value").GetString() == "2025-12-05");
        var alone = await archive.RunAsync("search", "--mentioned", "2025-12-05", "--json");
        Assert.Equal(alone.Json.GetProperty("total").GetInt32(), friday.GetProperty("count").GetInt32());
        Assert.Equal(JsonValueKind.Number, timeline.GetProperty("missing").ValueKind);
    }

    [Fact]
    public async Task Timeline_UnknownAxis_NamesTheNearest()
    {
        var result = await archive.RunAsync("search", "--timeline", "publised");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("published", result.Error, StringComparison.Ordinal);
    }
}
