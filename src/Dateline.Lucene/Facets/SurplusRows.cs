using System.Numerics;
using System.Runtime.InteropServices;
using Dateline.Lucene.Matching;

namespace Dateline.Lucene.Facets;

/// <summary>
/// The ordinals of those documents that have more than a row holds, in rows of their own. A document's place among them comes from a bit for
/// each document and from how many are before each 64.
/// </summary>
internal sealed class SurplusRows
{
    private const int ChunkLength = 256;

    private readonly ulong[] _words;
    private readonly int[] _before;
    private readonly OrdinalRows _rows;

    /// <summary>Lays values out in rows.</summary>
    /// <param name="count">Documents of the segment.</param>
    /// <param name="documents">Those with more than a row holds, ascending.</param>
    /// <param name="values">What more each of them has.</param>
    /// <param name="dictionary">The values of the facet.</param>
    public SurplusRows(int count, List<int> documents, DocumentValues values, FacetDictionary dictionary)
    {
        _rows = OrdinalRows.Build(values, dictionary, RowLayout.ChooseFlat(values).Layout);
        _words = new ulong[BitWords.Length(count)];
        _before = new int[_words.Length];
        BitWords.Add(_words, CollectionsMarshal.AsSpan(documents));
        for (var word = 1; word < _words.Length; word++)
        {
            _before[word] = _before[word - 1] + BitOperations.PopCount(_words[word - 1]);
        }
    }

    /// <summary>Memory held, in bytes.</summary>
    public long Bytes => (_words.LongLength * sizeof(ulong)) + (_before.LongLength * sizeof(int)) + _rows.Bytes;

    /// <summary>Adds a number for each ordinal of those documents that are among these; see <see cref="OrdinalRows.AddRows"/>.</summary>
    public void Add(ReadOnlySpan<int> documents, int[] counts, int addend)
    {
        Span<int> places = stackalloc int[ChunkLength];
        for (; !documents.IsEmpty; documents = documents[Math.Min(ChunkLength, documents.Length)..])
        {
            var found = places[..Find(documents[..Math.Min(ChunkLength, documents.Length)], places)];
            _rows.AddRows(found, counts, addend);
            _rows.AddSurplus(found, counts, addend);
        }
    }

    /// <summary>Counts those documents that are among these; see <see cref="OrdinalRows.AddNoting"/>.</summary>
    public int AddNoting(ReadOnlySpan<int> documents, int[] counts, int[] touched, int noted)
    {
        Span<int> places = stackalloc int[ChunkLength];
        for (; !documents.IsEmpty; documents = documents[Math.Min(ChunkLength, documents.Length)..])
        {
            var found = Find(documents[..Math.Min(ChunkLength, documents.Length)], places);
            noted = _rows.AddNoting(places[..found], counts, touched, noted);
        }

        return noted;
    }

    /// <summary>The places of those documents that are among these.</summary>
    private int Find(ReadOnlySpan<int> documents, Span<int> places)
    {
        // Each document is written, and the next one over it when it is not in the set: that spares a branch.
        var found = 0;
        foreach (var document in documents)
        {
            places[found] = document;
            found += (int)(_words[document >> 6] >> document & 1);
        }

        foreach (ref var place in places[..found])
        {
            place = PlaceOf(place);
        }

        return found;
    }

    private int PlaceOf(int document) => _before[document >> 6] + BitOperations.PopCount(_words[document >> 6] & ((1UL << document) - 1));
}
