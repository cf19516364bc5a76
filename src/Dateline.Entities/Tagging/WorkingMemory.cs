using System.Collections.Concurrent;

namespace Dateline.Entities.Tagging;

/// <summary>What articles are read in: lent to one thread at a time, and used again.</summary>
/// <param name="create">Makes another when all are lent.</param>
internal sealed class WorkingMemory<T>(Func<T> create)
    where T : class
{
    /// <summary>The memory of longer articles, in tokens, is given back.</summary>
    private const int LongestKept = 100_000;

    private readonly ConcurrentBag<T> _free = [];

    /// <summary>Lends one.</summary>
    public T Take() => _free.TryTake(out var item) ? item : create();

    /// <summary>Takes one back.</summary>
    /// <param name="item">What was lent.</param>
    /// <param name="text">The article that was read in it.</param>
    public void Return(T item, TaggingText text)
    {
        if (text.Tokens.Length <= LongestKept)
        {
            _free.Add(item);
        }
    }
}
