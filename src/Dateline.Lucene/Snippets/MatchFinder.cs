using Dateline.Lucene.Analysis;
using Dateline.Lucene.Schema;
using Lucene.Net.Analysis.TokenAttributes;

namespace Dateline.Lucene.Snippets;

/// <summary>Finds where a text has what a query asks for, by analysing it as it was analysed for the index.</summary>
internal static class MatchFinder
{
    /// <summary>Text looked at, in UTF-16 code units; a snippet of a longer article comes from its beginning.</summary>
    public const int MaxLength = 500_000;

    /// <summary>The matches in text order; of overlapping ones the first and longest.</summary>
    public static IReadOnlyList<TextMatch> Find(string text, HighlightTerms terms)
    {
        var matches = new List<TextMatch>();
        Find(text, FieldNames.BodyStem, terms.Stemmed, matches);
        Find(text, FieldNames.Body, terms.Exact, matches);
        matches.Sort((left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.End.CompareTo(left.End));

        var kept = 0;
        for (var next = 0; next < matches.Count; next++)
        {
            if (kept == 0 || matches[next].Start >= matches[kept - 1].End)
            {
                matches[kept++] = matches[next];
            }
        }

        matches.RemoveRange(kept, matches.Count - kept);
        return matches;
    }

    private static void Find(string text, string field, WantedWords wanted, List<TextMatch> matches)
    {
        if (wanted.IsEmpty)
        {
            return;
        }

        var tokens = new List<TextToken>();
        using var stream = ArticleAnalyzer.ForIndex.GetTokenStream(field, text.Length <= MaxLength ? text : text[..MaxLength]);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        var increment = stream.GetAttribute<IPositionIncrementAttribute>();
        var position = -1;
        stream.Reset();
        while (stream.IncrementToken())
        {
            position += increment.PositionIncrement;
            var found = term.Buffer.AsSpan(0, term.Length);
            if (wanted.TryFind(found, out var word, out var weight))
            {
                matches.Add(new TextMatch(offset.StartOffset, offset.EndOffset, word, weight));
            }

            if (wanted.TryFindInPhrase(found, out var part))
            {
                tokens.Add(new TextToken(part, offset.StartOffset, offset.EndOffset, position));
            }
        }

        stream.End();
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
