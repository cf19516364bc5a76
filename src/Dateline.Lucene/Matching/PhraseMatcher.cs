using System.Numerics;

namespace Dateline.Lucene.Matching;

/// <summary>Finds the documents of a segment in which terms stand at given distances, and how often.</summary>
internal sealed class PhraseMatcher
{
    /// <summary>So many documents are looked at in turn, so that what is to be read of one comes from memory while others are found.</summary>
    private const int Lot = 64;

    private readonly TermPostings[] _terms;
    private readonly TermPositions[] _positions;
    private readonly int[] _offsets;

    /// <summary>The posting of each document of the lot, term by term.</summary>
    private readonly int[] _postings;

    /// <summary>Takes the terms of a phrase, the rarest one first.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="positions">Their positions.</param>
    /// <param name="offsets">The place of each in the phrase.</param>
    public PhraseMatcher(TermPostings[] terms, TermPositions[] positions, int[] offsets)
    {
        int[] order = [.. Enumerable.Range(0, terms.Length).OrderBy(term => terms[term].Count)];
        _terms = Array.ConvertAll(order, term => terms[term]);
        _positions = Array.ConvertAll(order, term => positions[term]);
        _offsets = Array.ConvertAll(order, term => offsets[term]);
        _postings = new int[terms.Length * Lot];
    }

    /// <summary>Adds the documents to postings, with the frequency of the phrase.</summary>
    public void Match(MatchSegment segment, PostingsBuilder matches)
    {
        Span<int> lot = stackalloc int[Lot];
        var count = 0;
        var candidates = Candidates(segment);
        for (var block = 0; block < candidates.Length; block++)
        {
            for (var bits = candidates[block]; bits != 0; bits &= bits - 1)
            {
                lot[count++] = (block << DocumentBlock.Shift) + BitOperations.TrailingZeroCount(bits);
                if (count == Lot)
                {
                    Match(lot, matches);
                    count = 0;
                }
            }
        }

        Match(lot[..count], matches);
    }

    private void Match(ReadOnlySpan<int> documents, PostingsBuilder matches)
    {
        for (var term = 0; term < _terms.Length; term++)
        {
            var postings = _postings.AsSpan(term * Lot, documents.Length);
            for (var i = 0; i < documents.Length; i++)
            {
                postings[i] = _terms[term].Find(documents[i]);
                _positions[term].PrefetchStart(postings[i]);
            }
        }

        for (var term = 0; term < _terms.Length; term++)
        {
            foreach (var posting in _postings.AsSpan(term * Lot, documents.Length))
            {
                _positions[term].Prefetch(posting);
            }
        }

        for (var i = 0; i < documents.Length; i++)
        {
            matches.Add(documents[i], Frequency(i));
        }
    }

    /// <summary>The documents that have all of the terms.</summary>
    private ReadOnlySpan<ulong> Candidates(MatchSegment segment)
    {
        var words = BitWords.Of(segment.Rent());
        var scratch = BitWords.Of(segment.Rent());
        _terms[0].AddTo(words);
        foreach (var term in _terms.AsSpan(1))
        {
            term.Restrict(words, scratch);
        }

        return words;
    }

    /// <summary>
    /// How often the phrase stands in a document of the lot: for each position of its rarest term, whether the others are where they belong.
    /// </summary>
    private int Frequency(int place)
    {
        var frequency = 0;
        foreach (var position in _positions[0].Of(_postings[place]))
        {
            frequency += StandsAt(place, position - _offsets[0]) ? 1 : 0;
        }

        return frequency;
    }

    private bool StandsAt(int place, int begin)
    {
        for (var term = 1; term < _terms.Length; term++)
        {
            if (!_positions[term].Has(_postings[(term * Lot) + place], begin + _offsets[term]))
            {
                return false;
            }
        }

        return true;
    }
}
