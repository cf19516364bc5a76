using CsCheck;
using Dateline.Lucene.Searching;

namespace Dateline.Tests.Lucene.Searching;

public sealed class BoundedHeapTests
{
    [Fact]
    public void Descending_AnyItems_AreTheGreatestInOrder() =>
        Gen.Select(Gen.Int[-50, 50].Array[0, 300], Gen.Int[0, 120]).Sample((items, capacity) =>
        {
            var heap = new BoundedHeap<int>(capacity);
            foreach (var item in items)
            {
                heap.Add(item);
            }

            Assert.Equal(items.OrderDescending().Take(capacity), heap.Descending());
        });
}
