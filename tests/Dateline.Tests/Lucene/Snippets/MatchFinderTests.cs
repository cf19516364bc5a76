using CsCheck;
using Dateline.Lucene.Analysis;
using Dateline.Lucene.Schema;
using Dateline.Lucene.Snippets;
using Lucene.Net.Analysis.TokenAttributes;

namespace Dateline.Tests.Lucene.Snippets;

public sealed class MatchFinderTests
{
    private static readonly Gen<string> Word =
        Gen.OneOf("talk", "talks", "peace", "bank", "banks", "ak-47", "AK47", "US", "us", "U.S.", "O'Brien's", "two-day", "é", "1,000");

    private static readonly Gen<string> Body =
        Gen.OneOf(Word, Gen.OneOf(" ", " ", " ", ", ", ". ", "\n\n", "-", "\U0001F600")).Array[0, 60].Select(string.Concat);

    private static readonly Gen<string> Term = Gen.OneOf("talk", "talks", "peac", "peace", "bank", "ak47", "ak", "47", "usa", "us", "obrien", "two", "day", "e");

    private static readonly Gen<(string Term, float Weight)[]> Words = Gen.Select(Term, Gen.Float[0.1f, 9f]).Array[0, 3];

    private static readonly Gen<HighlightPhrase[]> Phrases = Gen.Select(
        Term.Array[1, 2].Array[2, 3], Gen.Float[0.1f, 9f], (places, weight) => new HighlightPhrase(places, weight)).Array[0, 2];

    [Fact]
    public void Find_AnyText_IsWhatItsFullAnalysisHas() =>
        Gen.Select(Body, Words, Phrases, Words, Phrases).Sample((body, exact, exactPhrases, stems, stemPhrases) =>
        {
            var terms = new HighlightTerms();
            Ask(terms.Exact, exact, exactPhrases);
            Ask(terms.Stemmed, stems, stemPhrases);

            var found = MatchFinder.Find(body, terms);

            var all = Matches(body, FieldNames.BodyStem, stems, stemPhrases).Concat(Matches(body, FieldNames.Body, exact, exactPhrases)).ToList();
            Assert.Equal(WithoutOverlaps(all), found.Select(match => (match.Start, match.End)));
            Assert.All(found, match => Assert.Contains(match, all));
        });

    [Fact]
    public void Find_TextBeyondTheLimit_IsNotLookedAt()
    {
        var terms = new HighlightTerms();
        terms.Stemmed.Add("talk", 1);

        var found = MatchFinder.Find("talk" + new string(' ', MatchFinder.MaxLength) + "talk", terms);

        Assert.Equal(0, Assert.Single(found).Start);
    }

    private static void Ask(WantedWords wanted, (string Term, float Weight)[] words, HighlightPhrase[] phrases)
    {
        Array.ForEach(words, word => wanted.Add(word.Term, word.Weight));
        Array.ForEach(phrases, wanted.Add);
    }

    private static IEnumerable<TextMatch> Matches(string text, string field, (string Term, float Weight)[] words, HighlightPhrase[] phrases)
    {
        var tokens = Analysed(text, field);
        foreach (var token in tokens)
        {
            foreach (var word in words.Where(word => word.Term == token.Term).Take(1))
            {
                yield return new TextMatch(token.Start, token.End, word.Term, word.Weight);
            }

            foreach (var phrase in phrases.Where(phrase => phrase.Positions[0].Contains(token.Term)))
            {
                var rest = phrase.Positions.Skip(1).Select((place, index) => tokens.Find(other =>
                    other.Position == token.Position + index + 1 && place.Contains(other.Term))).ToList();
                if (rest.TrueForAll(other => other.Term is not null))
                {
                    yield return new TextMatch(token.Start, rest[^1].End, phrase, phrase.Weight);
                }
            }
        }
    }

    private static List<TextToken> Analysed(string text, string field)
    {
        var tokens = new List<TextToken>();
        using var stream = ArticleAnalyzer.ForIndex.GetTokenStream(field, text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        var increment = stream.GetAttribute<IPositionIncrementAttribute>();
        stream.Reset();
        for (var position = -1; stream.IncrementToken();)
        {
            position += increment.PositionIncrement;
            tokens.Add(new TextToken(term.ToString(), offset.StartOffset, offset.EndOffset, position));
        }

        stream.End();
        return tokens;
    }

    private static List<(int Start, int End)> WithoutOverlaps(IEnumerable<TextMatch> matches)
    {
        var kept = new List<(int Start, int End)>();
        foreach (var match in matches.OrderBy(match => match.Start).ThenByDescending(match => match.End))
        {
            if (kept.Count == 0 || match.Start >= kept[^1].End)
            {
                kept.Add((match.Start, match.End));
            }
        }

        return kept;
    }
}
