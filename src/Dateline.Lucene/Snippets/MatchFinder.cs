using Dateline.Lucene.Analysis;

namespace Dateline.Lucene.Snippets;

/// <summary>
/// Finds where a text has what a query asks for, by cutting it once into the terms of its exact and stemmed fields.
/// </summary>
/// <remarks>
/// Not by offsets in the postings, which are asked anew for each word, document and segment. For the ten hits of a page of Reuters-21578
/// in four segments, a word takes 30 to 96 µs by offsets and 15 to 147 µs so, several words and phrases 136 to 264 and 66 to 190 µs, with
/// a third of the allocations. Only from some 5,000 characters an article (36 µs) on are offsets quicker; but they would be needed in the
/// stemmed field as well, and take 121 bytes an article, 6 % of the index, in the exact ones alone.
/// </remarks>
internal static class MatchFinder
{
    /// <summary>Text looked at, in UTF-16 code units; a snippet of a longer article comes from its beginning.</summary>
    public const int MaxLength = 500_000;

    /// <summary>The matches in text order; of overlapping ones the first and longest.</summary>
    public static IReadOnlyList<TextMatch> Find(string text, HighlightTerms terms)
    {
        var matches = new List<TextMatch>();
        var (stems, words) = (new List<TextToken>(), new List<TextToken>());
        var tokens = new NewsTokens(isQuery: false);
        tokens.Start(text.AsMemory(0, Math.Min(text.Length, MaxLength)));
        for (var position = -1; tokens.TryNext(out var token);)
        {
            position += token.Increment;
            Look(terms.Stemmed, new TextToken(token.Term.Stemmed.Text, token.Start, token.End, position), matches, stems);
            Look(terms.Exact, new TextToken(token.Term.Text, token.Start, token.End, position), matches, words);
        }

        var found = matches.Count;
        FindPhrases(terms.Stemmed, stems, matches);
        FindPhrases(terms.Exact, words, matches);
        if (matches.Count > found)
        {
            matches.Sort((left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.End.CompareTo(left.End));
        }

        RemoveOverlaps(matches);
        return matches;
    }

    /// <summary>Notes a token that is asked for, by itself or in a phrase.</summary>
    private static void Look(WantedWords wanted, in TextToken token, List<TextMatch> matches, List<TextToken> inPhrases)
    {
        if (wanted.TryFind(token.Term, out var weight))
        {
            matches.Add(new TextMatch(token.Start, token.End, token.Term, weight));
        }

        if (wanted.IsInPhrase(token.Term))
        {
            inPhrases.Add(token);
        }
    }

    private static void RemoveOverlaps(List<TextMatch> matches)
    {
        var kept = 0;
        for (var next = 0; next < matches.Count; next++)
        {
            if (kept == 0 || matches[next].Start >= matches[kept - 1].End)
            {
                matches[kept++] = matches[next];
            }
        }

        matches.RemoveRange(kept, matches.Count - kept);
    }

    private static void FindPhrases(WantedWords wanted, List<TextToken> tokens, List<TextMatch> matches)
    {
        foreach (var phrase in wanted.Phrases)
        {
            FindPhrase(tokens, phrase, matches);
        }
    }

    private static void FindPhrase(List<TextToken> tokens, HighlightPhrase phrase, List<TextMatch> matches)
    {
        for (var first = 0; first < tokens.Count; first++)
        {
            if (phrase.Positions[0].Contains(tokens[first].Term) && EndOf(tokens, phrase, first) is var end and >= 0)
            {
                matches.Add(new TextMatch(tokens[first].Start, end, phrase, phrase.Weight));
            }
        }
    }

    /// <summary>Where the phrase that begins at a token ends in the text; negative when the words go on otherwise.</summary>
    private static int EndOf(List<TextToken> tokens, HighlightPhrase phrase, int first)
    {
        var next = first;
        for (var place = 1; place < phrase.Positions.Count; place++)
        {
            var position = tokens[first].Position + place;
            next++;
            while (next < tokens.Count && (tokens[next].Position < position ||
                (tokens[next].Position == position && !phrase.Positions[place].Contains(tokens[next].Term))))
            {
                next++;
            }

            if (next == tokens.Count || tokens[next].Position != position)
            {
                return -1;
            }
        }

        return tokens[next].End;
    }
}
