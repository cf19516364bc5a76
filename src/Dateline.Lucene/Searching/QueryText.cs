using Dateline.Lucene.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Dateline.Lucene.Searching;

/// <summary>The terms that a typed text becomes in a field: one by one, those that stand at the same place together.</summary>
internal static class QueryText
{
    /// <summary>Words of one phrase at the most; more would be a pasted article.</summary>
    public const int MaxWords = 256;

    /// <summary>Analyses a text as the field's own text was.</summary>
    /// <param name="field">The field.</param>
    /// <param name="text">The text as typed.</param>
    /// <returns>The terms at each position; none when the text has no words.</returns>
    public static IReadOnlyList<string[]> Analyse(string field, string text)
    {
        var positions = new List<string[]>();
        using var stream = ArticleAnalyzer.ForQuery.GetTokenStream(field, text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var increment = stream.GetAttribute<IPositionIncrementAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            if (increment.PositionIncrement == 0 && positions.Count > 0)
            {
                positions[^1] = [.. positions[^1], term.ToString()];
            }
            else if (positions.Count < MaxWords)
            {
                positions.Add([term.ToString()]);
            }
        }

        stream.End();
        return positions;
    }

    /// <summary>The query for terms next to each other; a single one is a term, not a phrase.</summary>
    /// <param name="field">The field.</param>
    /// <param name="positions">At least one position.</param>
    /// <param name="slop">Moves of words allowed.</param>
    public static Query Query(string field, IReadOnlyList<string[]> positions, int slop)
    {
        if (positions is [[var only]])
        {
            return new TermQuery(new Term(field, only));
        }

        if (positions.All(terms => terms.Length == 1))
        {
            var words = new PhraseQuery { Slop = slop };
            foreach (var terms in positions)
            {
                words.Add(new Term(field, terms[0]));
            }

            return words;
        }

        var phrase = new MultiPhraseQuery { Slop = slop };
        foreach (var terms in positions)
        {
            phrase.Add([.. terms.Select(term => new Term(field, term))]);
        }

        return phrase;
    }
}
