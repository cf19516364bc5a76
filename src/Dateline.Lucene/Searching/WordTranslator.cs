using System.Globalization;
using Dateline.Core.Queries;
using Dateline.Core.Queries.Syntax;
using Dateline.Lucene.Matching;
using Dateline.Lucene.Schema;
using Dateline.Lucene.Snippets;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Dateline.Lucene.Searching;

/// <summary>
/// Translates clauses of text. Each may match in any of its fields and counts by the best of them, so that the words of a query
/// can be spread over headline, text and names without a word that stands in all of them counting several times.
/// </summary>
internal sealed class WordTranslator(
    ArchiveSnapshot archive, HighlightTerms highlights, List<string> notices, CancellationToken cancellation)
{
    /// <summary>What the fields beside the best one add, as a share of their score: enough to tell equals apart.</summary>
    public const float TieBreaker = 0.1f;

    private readonly TermExpander _expander = new(archive.Reader, cancellation);

    /// <summary>The query of a clause; null when it holds no words.</summary>
    /// <param name="node">A word, phrase, pattern or misspelling.</param>
    /// <param name="isNegated">True when its matches are excluded, so that nothing of it is marked in the hits.</param>
    public Query? Translate(QueryNode node, bool isNegated) => node switch
    {
        WordNode word => Word(word, isNegated),
        PhraseNode phrase => Phrase(phrase, isNegated),
        WildcardNode wildcard => Wildcard(wildcard, isNegated),
        FuzzyNode fuzzy => Fuzzy(fuzzy, isNegated),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "Not a clause of text."),
    };

    private Query? Word(WordNode word, bool isNegated)
    {
        var exact = QueryText.Analyse(FieldNames.Body, word.Text);
        var stemmed = QueryText.Analyse(FieldNames.BodyStem, word.Text);
        if (!isNegated && !word.IsStopWord)
        {
            Mark(stemmed, FieldNames.BodyStem, slop: 0);
        }

        return Best(SearchField.Of(word.Field)
            .Select(field => Text(field, field.IsStemmed ? stemmed : exact, slop: 0))
            .Append(OtherNames(word.Field, exact)));
    }

    private Query? Phrase(PhraseNode phrase, bool isNegated)
    {
        var positions = QueryText.Analyse(FieldNames.Body, phrase.Text);
        if (!isNegated)
        {
            Mark(positions, FieldNames.Body, phrase.Slop);
        }

        if (positions.Count == QueryText.MaxWords)
        {
            notices.Add($"Only the first {QueryText.MaxWords} words of a phrase are used.");
        }

        return Best(Exact(phrase.Field)
            .Select(field => Text(field, positions, phrase.Slop))
            .Append(OtherNames(phrase.Field, positions)));
    }

    /// <summary>
    /// The articles of the people or organisations one of whose names has these words, whatever name they write; null when there is none.
    /// </summary>
    private ConstantScoreQuery? OtherNames(QueryField field, IReadOnlyList<string[]> words)
    {
        FacetKind? kind = field switch
        {
            QueryField.Person => FacetKind.People,
            QueryField.Organisation => FacetKind.Organisations,
            _ => null,
        };
        if (kind is not { } facet || archive.Aliases.Table.IsEmpty(facet))
        {
            return null;
        }

        var values = words.Count == 0 ? [] : AliasedNames.Of(archive.Aliases.Table).With(facet, words);
        return values.Count == 0
            ? null
            : new ConstantScoreQuery(archive.Filter(facet, values)) { Boost = SearchField.Of(field)[0].Boost };
    }

    private Query? Wildcard(WildcardNode wildcard, bool isNegated)
    {
        var pattern = WildcardPattern.OfWord(wildcard.Pattern);
        var isCut = false;
        var best = Best(Exact(wildcard.Field).Select(field =>
        {
            var terms = _expander.Expand(field.Name, pattern, out var cut);
            isCut |= cut;
            Mark(terms, isNegated);
            return terms.Count == 0
                ? null
                : new ConstantScoreQuery(new TermsFilter(field.Name, [.. terms.Select(term => term.Text)])) { Boost = field.Boost };
        }));
        if (isCut)
        {
            NoticeCut(wildcard.Pattern, TermExpander.MaxPatternTerms, "most frequent");
        }

        return best ?? Nothing();
    }

    private Query? Fuzzy(FuzzyNode fuzzy, bool isNegated)
    {
        if (QueryText.Analyse(FieldNames.Body, fuzzy.Text) is not [[var word]])
        {
            // Nothing, or several words such as a code: those are asked for as they are.
            return Word(new WordNode(fuzzy.Field, fuzzy.Text), isNegated);
        }

        var isCut = false;
        var misspelling = new Misspelling(word, fuzzy.MaxEdits);
        var best = Best(Exact(fuzzy.Field).SelectMany(field =>
        {
            var terms = _expander.Expand(field.Name, misspelling, out var cut);
            isCut |= cut;
            Mark(terms, isNegated);
            return terms.Select(term => new TermQuery(new Term(field.Name, term.Text)) { Boost = field.Boost / (1 + term.Edits) });
        }));
        if (isCut)
        {
            NoticeCut($"{fuzzy.Text}~", TermExpander.MaxFuzzyTerms, "nearest");
        }

        return best ?? Nothing();
    }

    private static Query? Text(SearchField field, IReadOnlyList<string[]> positions, int slop)
    {
        if (positions.Count == 0)
        {
            return null;
        }

        var query = QueryText.Query(field.Name, positions, slop);
        query.Boost = field.Boost;
        return query;
    }

    private static Query? Best(IEnumerable<Query?> fields)
    {
        var queries = fields.OfType<Query>().ToList();
        return queries.Count switch
        {
            0 => null,
            1 => queries[0],
            _ => new DisjunctionMaxQuery(queries, TieBreaker),
        };
    }

    private static IEnumerable<SearchField> Exact(QueryField field) => SearchField.Of(field).Where(candidate => !candidate.IsStemmed);

    /// <summary>A pattern that fits no word matches no article, other than a clause without words, which asks for nothing.</summary>
    private static BooleanQuery Nothing() => [];

    private void Mark(IReadOnlyList<ExpandedTerm> terms, bool isNegated)
    {
        if (isNegated)
        {
            return;
        }

        foreach (var term in terms)
        {
            highlights.Exact.Add(term.Text, Weight(term.Documents));
        }
    }

    /// <summary>Marks words next to each other; with slop, or a word alone, each for itself.</summary>
    private void Mark(IReadOnlyList<string[]> positions, string field, int slop)
    {
        var wanted = field == FieldNames.BodyStem ? highlights.Stemmed : highlights.Exact;
        if (positions.Count > 1 && slop == 0)
        {
            wanted.Add(new HighlightPhrase(positions, positions.Sum(terms => terms.Max(term => Weight(field, term)))));
            return;
        }

        foreach (var term in positions.SelectMany(terms => terms))
        {
            wanted.Add(term, Weight(field, term));
        }
    }

    /// <summary>By the decoded term, which is searched for next.</summary>
    private float Weight(string field, string term) => Weight(new ArchiveTerm(archive.Postings, new Term(field, term)).DocumentFrequency);

    /// <summary>The inverse document frequency of BM25: a rare word says more about a passage.</summary>
    private float Weight(long documents) =>
        MathF.Log(1 + ((Math.Max(archive.Reader.MaxDoc - documents, 0) + 0.5f) / (documents + 0.5f)));

    private void NoticeCut(string typed, int terms, string which) => notices.Add(string.Create(
        CultureInfo.InvariantCulture, $"{typed} fits more words than are searched; the {terms:N0} {which} ones are used."));
}
