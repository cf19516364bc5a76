using System.Numerics;

namespace Dateline.Lucene.Matching;

/// <summary>Finds the documents of a segment in which terms stand at given distances, and how often.</summary>
/// <param name="offsets">The place of each term in the phrase.</param>
internal sealed class PhraseMatcher(int[] offsets)
{
    /// <summary>For each term, where the positions of a document of the current block begin, by its place in the block.</summary>
    private readonly int[][] _starts = [.. offsets.Select(_ => new int[DocumentBlock.Size])];

    /// <summary>Likewise, how many there are.</summary>
    private readonly int[][] _counts = [.. offsets.Select(_ => new int[DocumentBlock.Size])];

    /// <summary>Adds the documents to postings, with the frequency of the phrase.</summary>
    public void Match(MatchSegment segment, TermPostings[] postings, TermPositions[] positions, PostingsBuilder matches)
    {
        var candidates = Candidates(segment, postings);
        for (var block = 0; block < candidates.Length / DocumentBlock.Words; block++)
        {
            var four = candidates.Slice(block * DocumentBlock.Words, DocumentBlock.Words);
            if (!four.ContainsAnyExcept(0UL))
            {
                continue;
            }

            for (var term = 0; term < postings.Length; term++)
            {
                Locate(term, block, postings[term], positions[term]);
            }

            MatchBlock(block, four, positions, matches);
        }
    }

    /// <summary>The documents that have all of the terms.</summary>
    private static ReadOnlySpan<ulong> Candidates(MatchSegment segment, TermPostings[] postings)
    {
        var words = BitWords.Of(segment.Rent());
        var scratch = BitWords.Of(segment.Rent());
        foreach (var (place, term) in postings.OrderBy(term => term.Count).Index())
        {
            if (place == 0)
            {
                term.AddTo(words);
            }
            else
            {
                term.Restrict(words, scratch);
            }
        }

        return words;
    }

    private void Locate(int term, int block, TermPostings postings, TermPositions positions)
    {
        var (first, behind) = postings.InBlock(block);
        var start = positions.StartOf(postings.IsByBlock ? block : first);
        for (var posting = first; posting < behind; posting++)
        {
            var frequency = postings.FrequencyOf(posting);
            var place = postings.PlaceOf(posting);
            _starts[term][place] = start;
            _counts[term][place] = frequency;
            start += frequency;
        }
    }

    private void MatchBlock(int block, ReadOnlySpan<ulong> candidates, TermPositions[] positions, PostingsBuilder matches)
    {
        for (var word = 0; word < candidates.Length; word++)
        {
            for (var bits = candidates[word]; bits != 0; bits &= bits - 1)
            {
                var place = (word << 6) + BitOperations.TrailingZeroCount(bits);
                if (Frequency(place, positions) is var frequency and > 0)
                {
                    matches.Add((block << DocumentBlock.Shift) + place, frequency);
                }
            }
        }
    }

    /// <summary>How often the phrase stands in a document: for each position of its rarest term, whether the others are where they belong.</summary>
    private int Frequency(int place, TermPositions[] positions)
    {
        var lead = 0;
        for (var term = 1; term < positions.Length; term++)
        {
            lead = _counts[term][place] < _counts[lead][place] ? term : lead;
        }

        var frequency = 0;
        foreach (var position in PositionsOf(lead, place, positions))
        {
            var begin = position - offsets[lead];
            var has = true;
            for (var term = 0; term < positions.Length && has; term++)
            {
                has = term == lead || Has(PositionsOf(term, place, positions), begin + offsets[term]);
            }

            frequency += has ? 1 : 0;
        }

        return frequency;
    }

    private ReadOnlySpan<ushort> PositionsOf(int term, int place, TermPositions[] positions) =>
        positions[term].All.Slice(_starts[term][place], _counts[term][place]);

    private static bool Has(ReadOnlySpan<ushort> positions, int position) =>
        position is >= 0 and < TermPositions.End && positions.Contains((ushort)position);
}
