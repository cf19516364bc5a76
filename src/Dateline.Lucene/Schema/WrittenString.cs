namespace Dateline.Lucene.Schema;

/// <summary>A string of a record's mentions that is decoded only when it is used.</summary>
/// <param name="place">Where it is in the record.</param>
internal struct WrittenString(Range place)
{
    private int _uses;

    /// <summary>Where it is in the record.</summary>
    public readonly Range Place => place;

    /// <summary>Notes a use.</summary>
    /// <param name="use">What it is used for, from 0 to 31.</param>
    /// <returns>True for the first of its kind.</returns>
    public bool TryUse(int use)
    {
        var isFirst = (_uses & (1 << use)) == 0;
        _uses |= 1 << use;
        return isFirst;
    }
}
