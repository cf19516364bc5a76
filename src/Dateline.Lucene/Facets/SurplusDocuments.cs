using System.Numerics;

namespace Dateline.Lucene.Facets;

/// <summary>A few of a segment's documents, each with its place among them: a bit for each document, and how many are before each 64.</summary>
internal sealed class SurplusDocuments
{
    private readonly ulong[] _words;
    private readonly int[] _before;

    /// <summary>Makes the set.</summary>
    /// <param name="count">Documents of the segment.</param>
    /// <param name="documents">Those of the set, ascending.</param>
    public SurplusDocuments(int count, List<int> documents)
    {
        if (documents.Count == 0)
        {
            (_words, _before) = ([], []);
            return;
        }

        _words = new ulong[(count + 63) / 64];
        _before = new int[_words.Length];
        foreach (var document in documents)
        {
            _words[document >> 6] |= 1UL << document;
        }

        for (var word = 1; word < _words.Length; word++)
        {
            _before[word] = _before[word - 1] + BitOperations.PopCount(_words[word - 1]);
        }
    }

    /// <summary>Memory held, in bytes.</summary>
    public long Bytes => (_words.LongLength * sizeof(ulong)) + (_before.LongLength * sizeof(int));

    /// <summary>The place of a document in the set; negative when it is not in it.</summary>
    public int IndexOf(int document) => _words.Length > 0 && (_words[document >> 6] >> document & 1) != 0 ? PlaceOf(document) : -1;

    /// <summary>The places of those documents that are in the set, which must not be empty.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="places">Receives the places; as long as the documents.</param>
    /// <returns>How many are in the set.</returns>
    public int Find(ReadOnlySpan<int> documents, Span<int> places)
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
