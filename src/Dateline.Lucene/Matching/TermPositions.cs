namespace Dateline.Lucene.Matching;

/// <summary>
/// Where in each of its documents a term of a segment stands, two bytes an occurrence, in the order of the postings. Immutable.
/// </summary>
internal sealed class TermPositions
{
    /// <summary>Positions must be smaller than this; a term with a greater one has no such object.</summary>
    public const int End = ushort.MaxValue + 1;

    private readonly int[] _starts;
    private readonly ushort[] _positions;

    /// <summary>Wraps the positions of a term.</summary>
    /// <param name="starts">The first position of each block of a term laid out by block, else of each posting.</param>
    /// <param name="positions">The positions, ascending within a document.</param>
    public TermPositions(int[] starts, ushort[] positions)
    {
        _starts = starts;
        _positions = positions;
    }

    /// <summary>Memory held, in bytes.</summary>
    public long Bytes => 96 + (4L * _starts.Length) + (2L * _positions.Length);

    /// <summary>All positions.</summary>
    public ReadOnlySpan<ushort> All => _positions;

    /// <summary>Where among them those of a block begin, of a term laid out by block, else those of a posting.</summary>
    public int StartOf(int blockOrPosting) => _starts[blockOrPosting];
}
