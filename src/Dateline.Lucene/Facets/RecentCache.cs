using System.Collections.Concurrent;

namespace Dateline.Lucene.Facets;

/// <summary>Keeps what was asked for most recently, within a budget. Safe for any number of threads.</summary>
/// <typeparam name="TKey">What is asked for.</typeparam>
/// <typeparam name="TValue">What is kept; not changed by who gets it.</typeparam>
/// <param name="budget">Memory for what is kept, in bytes.</param>
internal sealed class RecentCache<TKey, TValue>(long budget)
    where TKey : notnull
    where TValue : class
{
    private readonly ConcurrentDictionary<TKey, RecentItem<TValue>> _items = new();
    private readonly Lock _evicting = new();
    private long _uses;
    private long _bytes;

    /// <summary>Memory held, in bytes.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>What is kept for a key; made when there is nothing.</summary>
    /// <param name="key">The key.</param>
    /// <param name="make">Makes the value; may be called by two threads at once, of which one is heard.</param>
    /// <param name="bytesOf">The memory that a value holds.</param>
    public TValue GetOrAdd(TKey key, Func<TKey, TValue> make, Func<TValue, long> bytesOf)
    {
        if (!_items.TryGetValue(key, out var item))
        {
            var value = make(key);
            var made = new RecentItem<TValue>(value, bytesOf(value));
            item = _items.GetOrAdd(key, made);
            if (item == made)
            {
                Interlocked.Add(ref _bytes, made.Bytes);
            }
        }

        item.LastUse = Interlocked.Increment(ref _uses);
        if (Bytes > budget)
        {
            Evict();
        }

        return item.Value;
    }

    /// <summary>Drops what was not asked for the longest, down to three quarters of the budget.</summary>
    private void Evict()
    {
        lock (_evicting)
        {
            foreach (var (key, _) in _items.OrderBy(item => item.Value.LastUse).ToArray())
            {
                if (Bytes <= budget * 3 / 4)
                {
                    break;
                }

                if (_items.TryRemove(key, out var removed))
                {
                    Interlocked.Add(ref _bytes, -removed.Bytes);
                }
            }
        }
    }
}
