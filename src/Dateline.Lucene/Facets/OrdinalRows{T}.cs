using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Dateline.Lucene.Facets;

/// <summary>Rows of ordinals of a width.</summary>
/// <typeparam name="T">Holds an ordinal: <see cref="ushort"/> or <see cref="int"/>.</typeparam>
internal sealed class OrdinalRows<T> : OrdinalRows
    where T : unmanaged
{
    private const int Padding = FacetDictionary.FirstOrdinal - 1;
    private const int ChunkLength = 256;

    private readonly int _stride;
    private readonly T[] _rows;
    private readonly SurplusDocuments _surplusDocuments;
    private readonly int[] _surplusStarts;
    private readonly T[] _surplus;

    /// <summary>Lays values out in rows.</summary>
    /// <param name="values">The values.</param>
    /// <param name="dictionary">The values of the facet.</param>
    /// <param name="layout">The form of the rows.</param>
    /// <param name="narrow">Turns an ordinal into its kept form.</param>
    public OrdinalRows(DocumentValues values, FacetDictionary dictionary, RowLayout layout, Func<int, T> narrow)
    {
        _stride = layout.Stride;
        _rows = new T[values.Count * _stride];
        for (var i = 0; i < _rows.Length; i++)
        {
            _rows[i] = narrow(i & Padding);
        }

        var surplusDocuments = new List<int>();
        var starts = new List<int> { 0 };
        var surplus = new List<T>();
        for (var document = 0; document < values.Count; document++)
        {
            var place = document * _stride;
            foreach (var ordinal in layout.Row(values[document], dictionary))
            {
                _rows[place++] = narrow(ordinal);
            }

            var rest = layout.Surplus(values[document], dictionary);
            if (!rest.IsEmpty)
            {
                foreach (var ordinal in rest)
                {
                    surplus.Add(narrow(ordinal));
                }

                surplusDocuments.Add(document);
                starts.Add(surplus.Count);
            }
        }

        _surplusDocuments = new SurplusDocuments(values.Count, surplusDocuments);
        _surplusStarts = surplus.Count == 0 ? [] : [.. starts];
        _surplus = [.. surplus];
    }

    /// <inheritdoc/>
    public override long Bytes =>
        ((_rows.LongLength + _surplus.Length) * Unsafe.SizeOf<T>()) + (_surplusStarts.LongLength * sizeof(int)) + _surplusDocuments.Bytes;

    /// <inheritdoc/>
    public override void AddRows(ReadOnlySpan<int> documents, int[] counts, int addend)
    {
        ref var rows = ref MemoryMarshal.GetArrayDataReference(_rows);
        ref var counters = ref MemoryMarshal.GetArrayDataReference(counts);
        switch (_stride)
        {
            case 1:
                foreach (var document in documents)
                {
                    Add(ref Unsafe.Add(ref rows, document), ref counters, addend);
                }

                break;
            case 2:
                foreach (var document in documents)
                {
                    Add2(ref Unsafe.Add(ref rows, document * 2), ref counters, addend);
                }

                break;
            case 4:
                foreach (var document in documents)
                {
                    Add4(ref Unsafe.Add(ref rows, document * 4), ref counters, addend);
                }

                break;
            case 8:
                foreach (var document in documents)
                {
                    ref var row = ref Unsafe.Add(ref rows, document * 8);
                    Add4(ref row, ref counters, addend);
                    Add4(ref Unsafe.Add(ref row, 4), ref counters, addend);
                }

                break;
        }
    }

    /// <inheritdoc/>
    public override void AddSurplus(ReadOnlySpan<int> documents, int[] counts, int addend)
    {
        if (_surplus.Length == 0)
        {
            return;
        }

        Span<int> chunk = stackalloc int[ChunkLength];
        for (; !documents.IsEmpty; documents = documents[Math.Min(ChunkLength, documents.Length)..])
        {
            var found = _surplusDocuments.Find(documents[..Math.Min(ChunkLength, documents.Length)], chunk);
            foreach (var index in chunk[..found])
            {
                foreach (var ordinal in _surplus.AsSpan(_surplusStarts[index].._surplusStarts[index + 1]))
                {
                    counts[Ordinal(ordinal)] += addend;
                }
            }
        }
    }

    /// <inheritdoc/>
    public override int AddNoting(ReadOnlySpan<int> documents, int[] counts, int[] touched, int noted)
    {
        foreach (var document in documents)
        {
            noted = Note(_rows.AsSpan(document * _stride, _stride), counts, touched, noted);
            if (_surplusDocuments.IndexOf(document) is var index and >= 0)
            {
                noted = Note(_surplus.AsSpan(_surplusStarts[index].._surplusStarts[index + 1]), counts, touched, noted);
            }
        }

        return noted;
    }

    /// <summary>The place behind the last one noted is written whether its counter was 0 or not: that spares a branch.</summary>
    private static int Note(ReadOnlySpan<T> ordinals, int[] counts, int[] touched, int noted)
    {
        foreach (var item in ordinals)
        {
            var ordinal = Ordinal(item);
            touched[noted] = ordinal;
            noted += counts[ordinal]++ == 0 ? 1 : 0;
        }

        return noted;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add4(ref T row, ref int counters, int addend)
    {
        Add2(ref row, ref counters, addend);
        Add2(ref Unsafe.Add(ref row, 2), ref counters, addend);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add2(ref T row, ref int counters, int addend)
    {
        Add(ref row, ref counters, addend);
        Add(ref Unsafe.Add(ref row, 1), ref counters, addend);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref T item, ref int counters, int addend) => Unsafe.Add(ref counters, Ordinal(item)) += addend;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Ordinal(T item) =>
        Unsafe.SizeOf<T>() == sizeof(ushort) ? Unsafe.BitCast<T, ushort>(item) : Unsafe.BitCast<T, int>(item);
}
