using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Dateline.Lucene.Matching;

namespace Dateline.Lucene.Facets;

/// <summary>Rows of ordinals of a width.</summary>
/// <typeparam name="T">Holds an ordinal: <see cref="ushort"/> or <see cref="int"/>.</typeparam>
internal sealed class OrdinalRows<T> : OrdinalRows
    where T : unmanaged, IBinaryInteger<T>
{
    /// <summary>So many documents ahead, the rows are asked for; measured.</summary>
    private const int Ahead = 16;

    private readonly int _stride;
    private readonly T[] _rows;
    private readonly SurplusRows? _surplus;

    /// <summary>Takes rows.</summary>
    /// <param name="stride">Ordinals in a row.</param>
    /// <param name="rows">The rows, one after the other.</param>
    /// <param name="surplus">What is not in the rows; null when all is.</param>
    public OrdinalRows(int stride, int[] rows, SurplusRows? surplus)
    {
        _stride = stride;
        _rows = new T[rows.Length];
        TensorPrimitives.ConvertTruncating<int, T>(rows, _rows);
        _surplus = surplus;
    }

    /// <inheritdoc/>
    public override long Bytes => (_rows.LongLength * Unsafe.SizeOf<T>()) + (_surplus?.Bytes ?? 0);

    /// <inheritdoc/>
    public override void AddRows(ReadOnlySpan<int> documents, int[] counts, int addend)
    {
        switch (_stride)
        {
            case 0:
                break;
            case 1:
                Add(1, documents, 0, counts, addend);
                break;
            case 2:
                Add(2, documents, 0, counts, addend);
                break;
            case 4:
                Add(4, documents, 0, counts, addend);
                break;
            default:
                for (var place = 0; place < _stride; place += 8)
                {
                    Add(8, documents, place, counts, addend);
                }

                break;
        }
    }

    /// <inheritdoc/>
    public override void AddSurplus(ReadOnlySpan<int> documents, int[] counts, int addend) => _surplus?.Add(documents, counts, addend);

    /// <inheritdoc/>
    public override int AddNoting(ReadOnlySpan<int> documents, int[] counts, int[] touched, int noted)
    {
        foreach (var document in documents)
        {
            foreach (var item in _rows.AsSpan(document * _stride, _stride))
            {
                // The place behind the last one noted is written whether the counter was 0 or not: that spares a branch.
                var ordinal = Ordinal(item);
                touched[noted] = ordinal;
                noted += counts[ordinal]++ == 0 ? 1 : 0;
            }
        }

        return _surplus?.AddNoting(documents, counts, touched, noted) ?? noted;
    }

    /// <summary>Counts some places of rows: 1, 2, 4 or 8, a constant where this is called, so that no branch on it is left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(int places, ReadOnlySpan<int> documents, int first, int[] counts, int addend)
    {
        ref var rows = ref MemoryMarshal.GetArrayDataReference(_rows);
        ref var counters = ref MemoryMarshal.GetArrayDataReference(counts);
        for (var i = 0; i < documents.Length; i++)
        {
            // Short rows are near each other anyway.
            if (places > 2 && i + Ahead < documents.Length)
            {
                Memory.Prefetch(ref Unsafe.Add(ref rows, (documents[i + Ahead] * _stride) + first));
            }

            ref var row = ref Unsafe.Add(ref rows, (documents[i] * _stride) + first);
            for (var place = 0; place < places; place += 4)
            {
                Add(ref Unsafe.Add(ref row, place), ref counters, addend);
                if (places > 1)
                {
                    Add(ref Unsafe.Add(ref row, place + 1), ref counters, addend);
                }

                if (places > 2)
                {
                    Add(ref Unsafe.Add(ref row, place + 2), ref counters, addend);
                    Add(ref Unsafe.Add(ref row, place + 3), ref counters, addend);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref T item, ref int counters, int addend) => Unsafe.Add(ref counters, Ordinal(item)) += addend;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Ordinal(T item) =>
        Unsafe.SizeOf<T>() == sizeof(ushort) ? Unsafe.BitCast<T, ushort>(item) : Unsafe.BitCast<T, int>(item);
}
