using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Dateline.Lucene.Matching;
using Dateline.Lucene.Searching;

namespace Dateline.Lucene.Facets;

/// <summary>
/// A few documents of each value, whatever segments they are in, by which the values that a large set of documents has are counted: nearly
/// every value has one of its few in the set, and only the documents of the others are looked through. Immutable.
/// </summary>
internal sealed class ValueWitnesses
{
    /// <summary>Documents of a value. In a set of half of the documents one value in 256 has none of its eight; in a set of a quarter, one in ten.</summary>
    public const int PerValue = 8;

    /// <summary>So many of them are looked at for every value, the others only where none of these is in the set.</summary>
    private const int FirstLook = 2;

    private readonly FacetDictionary _dictionary;
    private readonly OrdinalColumn[] _columns;
    private readonly int[] _largestFirst;

    /// <summary>Where the words of each segment begin when those of all stand in a row; the one behind the last is always empty.</summary>
    private readonly int[] _firstWords;

    /// <summary>Those of each value, in the order of names, as places of bits in that row; at the end of it where a value has less.</summary>
    private readonly int[] _documents;

    /// <summary>Chooses the documents.</summary>
    /// <param name="dictionary">The values.</param>
    /// <param name="segments">The segments.</param>
    /// <param name="columns">Their columns; one without <see cref="OrdinalColumn.Documents"/> gives no documents.</param>
    /// <param name="largestFirst">The segments, that with the most documents first.</param>
    public ValueWitnesses(FacetDictionary dictionary, IReadOnlyList<ArchiveSegment> segments, OrdinalColumn[] columns, int[] largestFirst)
    {
        _dictionary = dictionary;
        _columns = columns;
        _largestFirst = largestFirst;
        _firstWords = new int[columns.Length + 1];
        for (var segment = 0; segment < columns.Length; segment++)
        {
            _firstWords[segment + 1] = _firstWords[segment] + BitWords.Length(segments[segment].Documents);
        }

        _documents = new int[PerValue * dictionary.Count];
        Array.Fill(_documents, Nowhere);
        var found = new byte[dictionary.Count];
        foreach (var segment in largestFirst)
        {
            Choose(segment, found);
        }
    }

    /// <summary>Memory held, in bytes.</summary>
    public long Bytes => _documents.LongLength * sizeof(int);

    private int Nowhere => _firstWords[^1] << 6;

    /// <summary>How many values some document of a set has.</summary>
    /// <param name="set">The set.</param>
    /// <param name="counters">Counts by ordinal, with all those of the segments whose columns have no <see cref="OrdinalColumn.Documents"/>.</param>
    public int Count(DocumentSet set, int[] counters)
    {
        var words = ArrayPool<ulong>.Shared.Rent(_firstWords[^1] + 1);
        for (var segment = 0; segment < _columns.Length; segment++)
        {
            set.Words(segment).CopyTo(words.AsSpan(_firstWords[segment]));
        }

        words[_firstWords[^1]] = 0;
        var memory = ArrayPool<int>.Shared.Rent(_dictionary.Count + 1);
        var uncounted = memory.AsSpan(0, WithoutCount(counters, memory));
        var unseen = KeepOpen(KeepOpen(uncounted, 0, FirstLook, words), FirstLook, PerValue, words);
        var open = WithOthers(unseen);
        var found = open.Length;
        foreach (var segment in _largestFirst)
        {
            open = open[.._columns[segment].KeepAbsent(open, _dictionary, set.Words(segment))];
        }

        found -= open.Length;
        ArrayPool<int>.Shared.Return(memory);
        ArrayPool<ulong>.Shared.Return(words);
        return _dictionary.Count - unseen.Length + found;
    }

    /// <summary>The places in the order of names of the values whose counter is 0.</summary>
    private int WithoutCount(int[] counters, int[] ranks)
    {
        var count = 0;
        var byName = _dictionary.ByName;
        for (var rank = 0; rank < byName.Length; rank++)
        {
            ranks[count] = rank;
            count += counters[byName[rank]] == 0 ? 1 : 0;
        }

        return count;
    }

    /// <summary>Moves those of some values to the front of which none of some witnesses is in a set; without a branch on that, which cannot be foreseen.</summary>
    private Span<int> KeepOpen(Span<int> ranks, int from, int to, ulong[] words)
    {
        ref var set = ref MemoryMarshal.GetArrayDataReference(words);
        ref var documents = ref MemoryMarshal.GetArrayDataReference(_documents);
        var open = 0;
        foreach (var rank in ranks)
        {
            ref var first = ref Unsafe.Add(ref documents, PerValue * rank);
            var any = 0UL;
            for (var place = from; place < to; place++)
            {
                any |= Word(ref set, Unsafe.Add(ref first, place));
            }

            ranks[open] = rank;
            open += (int)(~any & 1);
        }

        return ranks[..open];
    }

    /// <summary>Moves those of some values to the front that may have more documents than their witnesses.</summary>
    private Span<int> WithOthers(Span<int> ranks)
    {
        var count = 0;
        foreach (var rank in ranks)
        {
            ranks[count] = rank;
            count += _documents[(PerValue * rank) + PerValue - 1] == Nowhere ? 0 : 1;
        }

        return ranks[..count];
    }

    private void Choose(int segment, byte[] found)
    {
        var column = _columns[segment];
        if (column.Documents is not { } documents)
        {
            return;
        }

        for (var value = 0; value < column.Ordinals.Length; value++)
        {
            var rank = _dictionary.RankOf(column.Ordinals[value]);
            var room = _documents.AsSpan(PerValue * rank, PerValue)[found[rank]..];
            if (!room.IsEmpty)
            {
                var chosen = room[..documents.CopyFirst(value, room)];
                found[rank] += (byte)chosen.Length;
                foreach (ref var document in chosen)
                {
                    document += _firstWords[segment] << 6;
                }
            }
        }
    }

    /// <summary>The bits of a set from a place on, which is within it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Word(ref ulong first, int place) => Unsafe.Add(ref first, place >> 6) >> place;
}
