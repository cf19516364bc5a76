namespace Dateline.Lucene.Facets;

/// <summary>
/// The order of facet values by name: by code point, which is the order of UTF-8 bytes that segments keep. UTF-16 code units
/// order characters beyond the basic plane differently, hence the comparer.
/// </summary>
internal sealed class ValueOrder : IComparer<string>
{
    /// <summary>The only instance.</summary>
    public static readonly ValueOrder Instance = new();

    private ValueOrder()
    {
    }

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var common = x.AsSpan().CommonPrefixLength(y);
        if (x is null || y is null || common == x.Length || common == y.Length)
        {
            return (x?.Length ?? -1).CompareTo(y?.Length ?? -1);
        }

        var left = x[common];
        var right = y[common];
        return char.IsSurrogate(left) == char.IsSurrogate(right) ? left.CompareTo(right) : char.IsSurrogate(left) ? 1 : -1;
    }
}
