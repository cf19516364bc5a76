namespace Dateline.Lucene.Matching;

/// <summary>A decoded term with what its removal gives back.</summary>
internal sealed class CachedTerm(TermPostings postings)
{
    private readonly Lock _gate = new();
    private bool _isRetired;

    /// <summary>The documents.</summary>
    public TermPostings Postings => postings;

    /// <summary>When it was asked for last, in milliseconds.</summary>
    public long LastUse { get; set; }

    /// <summary>True when the positions were read, also when they cannot be had.</summary>
    public volatile bool HasPositions;

    /// <summary>The positions; null when they were not read or cannot be had.</summary>
    public TermPositions? Positions { get; private set; }

    /// <summary>Keeps positions.</summary>
    /// <returns>True when they count as memory of the cache: nobody was quicker, and the term is still in it.</returns>
    public bool TrySetPositions(TermPositions? positions)
    {
        lock (_gate)
        {
            if (HasPositions)
            {
                return false;
            }

            Positions = positions;
            HasPositions = true;
            return !_isRetired;
        }
    }

    /// <summary>The term leaves the cache.</summary>
    /// <returns>The memory that it counted for, in bytes.</returns>
    public long Retire()
    {
        lock (_gate)
        {
            _isRetired = true;
            return postings.Bytes + (Positions?.Bytes ?? 0);
        }
    }
}
