namespace Dateline.Lucene.Facets;

/// <summary>What a <see cref="RecentCache{TKey, TValue}"/> keeps for a key.</summary>
/// <typeparam name="T">What is kept.</typeparam>
/// <param name="value">What is kept.</param>
/// <param name="bytes">Memory that it holds.</param>
internal sealed class RecentItem<T>(T value, long bytes)
{
    private long _lastUse;

    /// <summary>What is kept.</summary>
    public T Value => value;

    /// <summary>Memory that it holds, in bytes.</summary>
    public long Bytes => bytes;

    /// <summary>The number of the last use.</summary>
    public long LastUse
    {
        get => Interlocked.Read(ref _lastUse);
        set => Interlocked.Exchange(ref _lastUse, value);
    }
}
