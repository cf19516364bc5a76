namespace Dateline.Lucene.Searching;

/// <summary>Keeps the greatest items of many: a binary heap of fixed size with the least kept item at its root.</summary>
/// <typeparam name="T">An item; no two of those offered may be equal when their order matters.</typeparam>
/// <param name="capacity">How many are kept; 0 keeps none.</param>
internal sealed class BoundedHeap<T>(int capacity)
    where T : struct, IComparable<T>
{
    private const int InitialSize = 64;

    private T[] _items = new T[Math.Min(capacity, InitialSize)];

    /// <summary>How many items are kept at present.</summary>
    public int Count { get; private set; }

    /// <summary>True when a further item is kept only in the place of another.</summary>
    public bool IsFull => Count == capacity;

    /// <summary>The least item kept; there must be one.</summary>
    public T Least => _items[0];

    /// <summary>True when <see cref="Add"/> would keep the item.</summary>
    public bool Accepts(T item) => Count < capacity || (capacity > 0 && item.CompareTo(_items[0]) > 0);

    /// <summary>Offers an item; the least one makes room.</summary>
    public void Add(T item)
    {
        if (!Accepts(item))
        {
            return;
        }

        if (Count == capacity)
        {
            SiftDown(item);
            return;
        }

        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Math.Min(capacity, 2 * Count));
        }

        SiftUp(item);
    }

    /// <summary>The items kept, greatest first.</summary>
    public T[] Descending()
    {
        var items = _items[..Count];
        Array.Sort(items, (left, right) => right.CompareTo(left));
        return items;
    }

    private void SiftUp(T item)
    {
        var index = Count++;
        while (index > 0 && item.CompareTo(_items[(index - 1) / 2]) < 0)
        {
            _items[index] = _items[(index - 1) / 2];
            index = (index - 1) / 2;
        }

        _items[index] = item;
    }

    private void SiftDown(T item)
    {
        var index = 0;
        for (var child = 1; child < Count; child = (2 * index) + 1)
        {
            if (child + 1 < Count && _items[child + 1].CompareTo(_items[child]) < 0)
            {
                child++;
            }

            if (item.CompareTo(_items[child]) <= 0)
            {
                break;
            }

            _items[index] = _items[child];
            index = child;
        }

        _items[index] = item;
    }
}
