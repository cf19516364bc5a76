using System.Runtime.InteropServices;

namespace Dateline.Entities.Tagging;

/// <summary>The names of an article that overlap a run of tokens, which is to become a name in their place.</summary>
internal readonly ref struct OverlappedNames
{
    private readonly List<TaggedName> _names;
    private readonly int _at;
    private readonly int _behind;

    /// <param name="names">The names of the article, in text order and without overlap.</param>
    /// <param name="first">Index of the first token of the run.</param>
    /// <param name="end">Index after its last token.</param>
    public OverlappedNames(List<TaggedName> names, int first, int end)
    {
        _names = names;
        _at = FirstEndingBehind(first);
        _behind = _at;
        while (_behind < names.Count && names[_behind].First < end)
        {
            _behind++;
        }

        End = end;
        if (!IsEmpty)
        {
            var (left, right) = (names[_at], names[_behind - 1]);
            IsCrossed = left.First < first || right.End > end;
            IsFound = (left.First, left.End) == (first, end);
            End = Math.Max(end, right.End);
        }
    }

    /// <summary>True when none overlaps the run.</summary>
    public bool IsEmpty => _at == _behind;

    /// <summary>True when one of them goes on beyond the run.</summary>
    public bool IsCrossed { get; }

    /// <summary>True when the run is one of them.</summary>
    public bool IsFound { get; }

    /// <summary>Index after the last token of the run and of all that overlap it.</summary>
    public int End { get; }

    /// <summary>Puts a name in their place.</summary>
    public void ReplaceBy(TaggedName name)
    {
        _names.RemoveRange(_at, _behind - _at);
        _names.Insert(_at, name);
    }

    private int FirstEndingBehind(int token)
    {
        var names = CollectionsMarshal.AsSpan(_names);
        var (low, high) = (0, names.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = names[middle].End <= token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
