using System.Numerics;

namespace Dateline.Lucene.Facets;

/// <summary>Goes through the ordinals whose count is not too small; many counters at once where all are to be looked at.</summary>
/// <param name="counts">The counts.</param>
internal ref struct CountScan(FacetCounts counts)
{
    private readonly ReadOnlySpan<int> _counts = counts.ByOrdinal;
    private readonly ReadOnlySpan<int> _counted = counts.Counted ?? default(ArraySegment<int>);
    private readonly bool _isWhole = counts.Counted is null;
    private int _next = counts.Counted is null ? FacetDictionary.FirstOrdinal : 0;

    /// <summary>The ordinal come to.</summary>
    public int Ordinal { get; private set; }

    /// <summary>Goes on to the next ordinal with a count.</summary>
    /// <param name="least">The count at least; it may grow from call to call.</param>
    /// <returns>False at the end.</returns>
    public bool MoveNext(int least)
    {
        if (_isWhole)
        {
            SkipLess(least);
        }

        for (var length = _isWhole ? _counts.Length : _counted.Length; _next < length; _next++)
        {
            var ordinal = _isWhole ? _next : _counted[_next];
            if (_counts[ordinal] >= least)
            {
                Ordinal = ordinal;
                _next++;
                return true;
            }
        }

        return false;
    }

    private void SkipLess(int least)
    {
        var leasts = new Vector<int>(least);
        while (_next <= _counts.Length - Vector<int>.Count && !Vector.GreaterThanOrEqualAny(new Vector<int>(_counts[_next..]), leasts))
        {
            _next += Vector<int>.Count;
        }
    }
}
