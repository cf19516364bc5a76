using System.Runtime.Intrinsics;

namespace Dateline.Lucene.Matching;

/// <summary>
/// Where in each of its documents a term of a segment stands, two bytes an occurrence and four a document, in the order of the postings.
/// Immutable.
/// </summary>
internal sealed class TermPositions
{
    /// <summary>Positions must be smaller than this; a term with a greater one has no such object.</summary>
    public const int End = ushort.MaxValue + 1;

    private readonly int[] _starts;
    private readonly ushort[] _positions;

    /// <summary>Copies positions.</summary>
    /// <param name="starts">The first position of each posting, and behind them the number of positions.</param>
    /// <param name="positions">The positions, ascending within a document.</param>
    public TermPositions(int[] starts, ReadOnlySpan<ushort> positions)
    {
        _starts = starts;

        // So that a whole vector can be read at any position.
        _positions = new ushort[positions.Length + Vector256<ushort>.Count];
        positions.CopyTo(_positions);
    }

    /// <summary>Memory held, in bytes.</summary>
    public long Bytes => 80 + (4L * _starts.Length) + (2L * _positions.Length);

    /// <summary>The positions in a posting's document.</summary>
    public ReadOnlySpan<ushort> Of(int posting) => _positions.AsSpan(_starts[posting].._starts[posting + 1]);

    /// <summary>Has the place where a posting's positions begin come from memory.</summary>
    public void PrefetchStart(int posting) => Memory.Prefetch(ref _starts[posting]);

    /// <summary>Has a posting's positions come from memory.</summary>
    public void Prefetch(int posting)
    {
        Memory.Prefetch(ref _positions[_starts[posting]]);
        Memory.Prefetch(ref _positions[_starts[posting + 1]]);
    }

    /// <summary>True when the term stands at a position of a posting's document. Most documents have few of any word: they are compared at once.</summary>
    public bool Has(int posting, int position)
    {
        if (position is < 0 or >= End)
        {
            return false;
        }

        // Looked at to the end: where the wanted position stands cannot be foreseen, and most documents take one round.
        var wanted = Vector256.Create((ushort)position);
        var found = 0U;
        var end = _starts[posting + 1];
        for (var start = _starts[posting]; start < end; start += Vector256<ushort>.Count)
        {
            var left = Math.Min(end - start, Vector256<ushort>.Count);
            found |= Vector256.Equals(Vector256.LoadUnsafe(ref _positions[start]), wanted).ExtractMostSignificantBits() & (uint)((1UL << left) - 1);
        }

        return found != 0;
    }
}
