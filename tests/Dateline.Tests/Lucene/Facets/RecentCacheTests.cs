using Dateline.Lucene.Facets;

namespace Dateline.Tests.Lucene.Facets;

public sealed class RecentCacheTests
{
    [Fact]
    public void GetOrAdd_WhatIsKept_IsTheSame()
    {
        var cache = new RecentCache<int, string>(100);

        var first = cache.GetOrAdd(1, key => $"value {key}", value => value.Length);

        Assert.Same(first, cache.GetOrAdd(1, _ => "other", value => value.Length));
        Assert.Equal(first.Length, cache.Bytes);
    }

    [Fact]
    public void GetOrAdd_BeyondTheBudget_DropsWhatWasNotAskedForTheLongest()
    {
        var cache = new RecentCache<int, string>(40);
        foreach (var key in new[] { 1, 2, 3, 4, 1, 5 })
        {
            cache.GetOrAdd(key, _ => $"first {key}", _ => 10);
        }

        Assert.InRange(cache.Bytes, 1, 40);
        Assert.Equal("first 1", cache.GetOrAdd(1, _ => "second", _ => 10));
        Assert.Equal("second", cache.GetOrAdd(2, _ => "second", _ => 10));
    }
}
