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
        Find(text, FieldNames.BodyStem, terms.Stems, [.. terms.Phrases.Where(phrase => phrase.IsStemmed)], matches);
        Find(text, FieldNames.Body, terms.Exact, [.. terms.Phrases.Where(phrase => !phrase.IsStemmed)], matches);
        matches.Sort((left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.End.CompareTo(left.End));

        var distinct = new List<TextMatch>(matches.Count);
        foreach (var match in matches)
        {
            if (distinct.Count == 0 || match.Start >= distinct[^1].End)
            {
                distinct.Add(match);
            }
        }

        return distinct;
    }

    private static void Find(
        string text, string field, IReadOnlyDictionary<string, float> words, HighlightPhrase[] phrases, List<TextMatch> matches)
    {
        if (words.Count == 0 && phrases.Length == 0)
        {
            return;
        }

        var tokens = new List<TextToken>();
        foreach (var token in Tokens(text, field, isEveryTermKept: phrases.Length > 0, words))
        {
            if (words.TryGetValue(token.Term, out var weight))
            {
                matches.Add(new TextMatch(token.Start, token.End, token.Term, weight));
            }

            tokens.Add(token);
        }

        foreach (var phrase in phrases)
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

    /// <summary>The words of a text: all of them, or those alone that are asked for.</summary>
    private static IEnumerable<TextToken> Tokens(
        string text, string field, bool isEveryTermKept, IReadOnlyDictionary<string, float> words)
    {
        var wanted = words as Dictionary<string, float>;
        var lookup = wanted?.GetAlternateLookup<ReadOnlySpan<char>>();
        using var stream = ArticleAnalyzer.ForIndex.GetTokenStream(field, new StringReader(Bounded(text)));
        var term = stream.GetAttribute<ICharTermAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        var increment = stream.GetAttribute<IPositionIncrementAttribute>();
        var position = -1;
        stream.Reset();
        while (stream.IncrementToken())
        {
            position += increment.PositionIncrement;
            if (isEveryTermKept || lookup is null || lookup.Value.ContainsKey(term.Buffer.AsSpan(0, term.Length)))
            {
                yield return new TextToken(term.ToString(), offset.StartOffset, offset.EndOffset, position);
            }
        }

        stream.End();
    }

    private static string Bounded(string text) => text.Length <= MaxLength ? text : text[..MaxLength];
}
