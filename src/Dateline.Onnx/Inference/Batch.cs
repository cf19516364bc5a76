using Dateline.Onnx.Subwords;

namespace Dateline.Onnx.Inference;

/// <summary>Sequences of subwords, each padded to the same length: the inputs of one run of the model.</summary>
/// <param name="rows">The number of sequences.</param>
/// <param name="length">The length of each, its marks included.</param>
/// <param name="marks">The subwords of special meaning.</param>
internal sealed class Batch(int rows, int length, SubwordMarks marks)
{
    private readonly long[] _ids = Filled(rows * length, marks.Padding);
    private readonly long[] _mask = new long[rows * length];

    public int Rows => rows;

    public int Length => length;

    /// <summary>Fills in a sequence and its marks.</summary>
    public void Fill(int row, ReadOnlySpan<int> ids)
    {
        var target = _ids.AsSpan(row * length, ids.Length + 2);
        target[0] = marks.Begin;
        for (var i = 0; i < ids.Length; i++)
        {
            target[i + 1] = ids[i];
        }

        target[^1] = marks.End;
        _mask.AsSpan(row * length, target.Length).Fill(1);
    }

    /// <summary>The values of an input of the model.</summary>
    public long[] InputFor(string name) => name switch
    {
        ModelShape.Ids => _ids,
        ModelShape.Mask => _mask,
        _ => new long[_ids.Length],
    };

    private static long[] Filled(int count, int id)
    {
        var ids = new long[count];
        Array.Fill(ids, id);
        return ids;
    }
}
