using Dateline.Core.Queries;

namespace Dateline.Lucene.Facets;

/// <summary>
/// The values of one facet with their ordinals. Values are only ever added: the dictionary of the next snapshot gives every value of
/// this one the same ordinal, so that columns of ordinals serve as long as the archive is open. The order of names is kept beside. Immutable.
/// </summary>
internal sealed class FacetDictionary
{
    /// <summary>
    /// The least ordinal of a value. Those below stand for no value and fill the unused places of rows: several, since the same counter
    /// counted again and again makes the processor wait for itself.
    /// </summary>
    public const int FirstOrdinal = 64;

    private readonly char? _separator;
    private readonly string[] _values;
    private readonly int[] _parents;
    private readonly byte[] _levels;
    private readonly int[] _byName;
    private readonly int[] _ranks;
    private int[][]? _ranksByLevel;

    private FacetDictionary(char? separator, string[] values, int[] parents, byte[] levels, int[] byName)
    {
        _separator = separator;
        _values = values;
        _parents = parents;
        _levels = levels;
        _byName = byName;
        _ranks = new int[values.Length];
        for (var rank = 0; rank < byName.Length; rank++)
        {
            _ranks[byName[rank]] = rank;
        }
    }

    /// <summary>How many values there are; also those that no document has any more.</summary>
    public int Count => _byName.Length;

    /// <summary>One more than the greatest ordinal: the length of an array of counters.</summary>
    public int Length => _values.Length;

    /// <summary>True when values are above others.</summary>
    public bool IsTree => _separator is not null;

    /// <summary>The ordinals in the order of names, see <see cref="ValueOrder"/>; dates are in time order.</summary>
    public ReadOnlySpan<int> ByName => _byName;

    /// <summary>The ordinal above each ordinal in a tree; less than <see cref="FirstOrdinal"/> for the topmost and in a flat facet.</summary>
    public ReadOnlySpan<int> Parents => _parents;

    /// <summary>The values in the order of names.</summary>
    public IEnumerable<string> Values => _byName.Select(ordinal => _values[ordinal]);

    /// <summary>A dictionary without values.</summary>
    public static FacetDictionary Empty(FacetKind kind) =>
        new(FacetHierarchy.Separator(kind), new string[FirstOrdinal], new int[FirstOrdinal], new byte[FirstOrdinal], []);

    /// <summary>The value of an ordinal.</summary>
    public string ValueOf(int ordinal) => _values[ordinal];

    /// <summary>The place of an ordinal's value in the order of names.</summary>
    public int RankOf(int ordinal) => _ranks[ordinal];

    /// <summary>How many values are above the one of an ordinal.</summary>
    public int LevelOf(int ordinal) => _levels[ordinal];

    /// <summary>The places in the order of names of the values of a level.</summary>
    public ReadOnlySpan<int> RanksOf(int level)
    {
        // Two threads may find the same at once.
        var levels = _ranksByLevel ??= FindRanksByLevel();
        return level < levels.Length ? levels[level] : [];
    }

    /// <summary>The ordinal of a value; negative when there is none.</summary>
    public int IndexOf(string value)
    {
        var rank = RankFrom(0, value);
        return IsAt(rank, value) ? _byName[rank] : -1;
    }

    /// <summary>The place in the order of names of the first value that is not before a name.</summary>
    public int FirstRank(string name) => RankFrom(0, name);

    /// <summary>The first of some ordinals in the order of names, from a given one on, whose place in that order is not before another.</summary>
    /// <param name="ordinals">The ordinals.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="rank">The place in the order of names.</param>
    /// <returns>Where it stands among the ordinals; their number when there is none.</returns>
    public int FirstFrom(ReadOnlySpan<int> ordinals, int start, int rank) =>
        FirstFrom(ordinals, start, (Ranks: _ranks, Rank: rank), static (ordinal, sought) => sought.Ranks[ordinal] < sought.Rank);

    /// <summary>True when each of some values is above the next one, and there is nothing above the first.</summary>
    public bool IsBranch(ReadOnlySpan<int> ordinals)
    {
        var above = 0;
        foreach (var ordinal in ordinals)
        {
            if (_parents[ordinal] != above)
            {
                return false;
            }

            above = ordinal;
        }

        return true;
    }

    /// <summary>Adds the count of each value to the one above it, the deepest first.</summary>
    /// <param name="counts">Counts of the deepest values, by ordinal.</param>
    public void AddToParents(int[] counts)
    {
        for (var ordinal = Length - 1; ordinal >= FirstOrdinal; ordinal--)
        {
            counts[_parents[ordinal]] += counts[ordinal];
        }
    }

    /// <summary>The dictionary with further values; this one when it has them all.</summary>
    /// <param name="values">Values in the order of names.</param>
    /// <param name="ordinals">The ordinal of each.</param>
    public FacetDictionary With(ReadOnlySpan<string> values, out int[] ordinals)
    {
        ordinals = new int[values.Length];
        var added = new List<(int Rank, string Value)>();
        var rank = 0;
        for (var i = 0; i < ordinals.Length; i++)
        {
            rank = RankFrom(rank, values[i]);
            if (IsAt(rank, values[i]))
            {
                ordinals[i] = _byName[rank];
            }
            else
            {
                ordinals[i] = Length + added.Count;
                added.Add((rank, values[i]));
            }
        }

        return added.Count == 0 ? this : With(added);
    }

    private FacetDictionary With(List<(int Rank, string Value)> added)
    {
        string[] values = [.. _values, .. added.Select(item => item.Value)];
        var byName = new int[Count + added.Count];
        var from = 0;
        for (var i = 0; i < added.Count; i++)
        {
            _byName.AsSpan(from, added[i].Rank - from).CopyTo(byName.AsSpan(from + i));
            from = added[i].Rank;
            byName[from + i] = Length + i;
        }

        _byName.AsSpan(from).CopyTo(byName.AsSpan(from + added.Count));
        return new FacetDictionary(_separator, values, [.. _parents, .. new int[added.Count]], [.. _levels, .. new byte[added.Count]], byName)
            .WithParentsFrom(Length);
    }

    /// <summary>Finds what is above the values from an ordinal on. What is above is before in the order of names, and has a lesser ordinal.</summary>
    private FacetDictionary WithParentsFrom(int first)
    {
        if (_separator is { } separator)
        {
            for (var ordinal = first; ordinal < Length; ordinal++)
            {
                var value = _values[ordinal];
                _levels[ordinal] = (byte)Math.Min(value.AsSpan().Count(separator), byte.MaxValue);
                _parents[ordinal] = value.LastIndexOf(separator) is var end and > 0 ? Math.Max(IndexOf(value[..end]), 0) : 0;
            }
        }

        return this;
    }

    private int[][] FindRanksByLevel()
    {
        var levels = new List<List<int>>();
        for (var rank = 0; rank < _byName.Length; rank++)
        {
            while (levels.Count <= LevelOf(_byName[rank]))
            {
                levels.Add([]);
            }

            levels[LevelOf(_byName[rank])].Add(rank);
        }

        return [.. levels.Select(level => level.ToArray())];
    }

    private bool IsAt(int rank, string value) => rank < Count && _values[_byName[rank]] == value;

    /// <summary>The first place from a given one on whose value is not before a name.</summary>
    private int RankFrom(int start, string name) => FirstFrom(
        _byName, start, (Values: _values, Name: name), static (ordinal, sought) => ValueOrder.Instance.Compare(sought.Values[ordinal], sought.Name) < 0);

    /// <summary>The first of some ordinals in the order of names, from a given one on, that is not before what is sought; found by doubling steps, since it is often near.</summary>
    private static int FirstFrom<T>(ReadOnlySpan<int> ordinals, int start, T sought, Func<int, T, bool> isBefore)
    {
        var step = start == 0 ? ordinals.Length : 1;
        var (low, high) = (start, Math.Min(start + step, ordinals.Length));
        while (high < ordinals.Length && isBefore(ordinals[high], sought))
        {
            (low, step) = (high + 1, 2 * step);
            high = Math.Min(low + step, ordinals.Length);
        }

        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (isBefore(ordinals[middle], sought))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
