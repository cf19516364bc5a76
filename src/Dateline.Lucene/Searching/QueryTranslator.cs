using Dateline.Core.Queries;
using Dateline.Core.Queries.Syntax;
using Dateline.Lucene.Facets;
using Dateline.Lucene.Snippets;
using Lucene.Net.Search;

namespace Dateline.Lucene.Searching;

/// <summary>Translates the syntax tree of one query to Lucene's queries.</summary>
internal sealed class QueryTranslator
{
    private readonly ArchiveSnapshot _archive;
    private readonly MatchMode _match;
    private readonly List<string> _notices = [];
    private readonly HighlightTerms _terms = new();
    private readonly WordTranslator _words;
    private readonly ValueTranslator _values;
    private bool _isRanked;
    private bool _canRelax;

    private QueryTranslator(ArchiveSnapshot archive, MatchMode match, CancellationToken cancellation)
    {
        _archive = archive;
        _match = match;
        _words = new WordTranslator(archive, _terms, _notices, cancellation);
        _values = new ValueTranslator(archive);
    }

    /// <summary>Translates a query.</summary>
    /// <param name="archive">The snapshot against which patterns and values are expanded.</param>
    /// <param name="root">The syntax tree.</param>
    /// <param name="match">How many of neighbouring words must match.</param>
    /// <param name="cancellation">Ends the expansion.</param>
    public static TranslatedQuery Translate(ArchiveSnapshot archive, QueryNode root, MatchMode match, CancellationToken cancellation)
    {
        var translator = new QueryTranslator(archive, match, cancellation);
        var query = translator.Clause(root, isNegated: false) ?? new MatchAllDocsQuery();
        if (root is NotNode)
        {
            query = new BooleanQuery { { Unranked(new MatchAllDocsQuery()), Occur.MUST }, { query, Occur.MUST_NOT } };
        }

        return new TranslatedQuery(query, translator._terms, translator._isRanked, translator._canRelax, translator._notices);
    }

    /// <summary>The query of a node, or of what a <see cref="NotNode"/> excludes; null when it holds nothing that can be searched.</summary>
    private Query? Clause(QueryNode node, bool isNegated) => node switch
    {
        AllNode => Unranked(new MatchAllDocsQuery()),
        NotNode not => Clause(not.Child, isNegated: true),
        BoostNode boost => Boosted(Clause(boost.Child, isNegated), boost.Factor),
        DateNode date => Unranked(new ConstantScoreQuery(new TermsFilter(FacetNames.Plural(KindOf(date)), Cover(date)))),
        OrNode or => Either(or.Children, isNegated),
        AndNode and => Together(and.Children, MatchMode.All, isNegated),
        WordsNode words => Neighbours(words, isNegated),
        _ => Leaf(node, isNegated),
    };

    private Query? Leaf(QueryNode node, bool isNegated)
    {
        if (_values.Translate(node) is { } value)
        {
            return Unranked(value);
        }

        _isRanked |= !isNegated;
        return _words.Translate(node, isNegated);
    }

    private Query? Neighbours(WordsNode words, bool isNegated)
    {
        var required = words.Children.Count(child => !child.AlwaysApplies() && !IsOptional(child));
        _canRelax |= _match == MatchMode.All && Needed(MatchMode.Most, required) < required;
        return Together(words.Children, _match, isNegated);
    }

    private BooleanQuery? Either(IReadOnlyList<QueryNode> children, bool isNegated)
    {
        var either = new BooleanQuery();
        foreach (var child in children)
        {
            if (Positive(child, isNegated) is { } clause)
            {
                either.Add(clause, Occur.SHOULD);
            }
        }

        return either.Clauses.Count == 0 ? null : either;
    }

    /// <summary>Clauses side by side: some are needed, function words only help to rank, a <see cref="NotNode"/> excludes.</summary>
    private Query? Together(IReadOnlyList<QueryNode> children, MatchMode match, bool isNegated)
    {
        var whole = new BooleanQuery();
        var words = new List<Query>();
        var optional = new List<Query>();
        foreach (var child in children)
        {
            if (Clause(child, isNegated || child is NotNode) is not { } clause)
            {
                continue;
            }

            if (child is NotNode)
            {
                whole.Add(clause, Occur.MUST_NOT);
            }
            else if (child.AlwaysApplies())
            {
                whole.Add(clause, Occur.MUST);
            }
            else
            {
                (IsOptional(child) ? optional : words).Add(clause);
            }
        }

        if (words.Count == 0)
        {
            (words, optional) = (optional, words);
        }

        AddWords(whole, words, Needed(match, words.Count));
        optional.ForEach(clause => whole.Add(clause, Occur.SHOULD));
        if (whole.Clauses.Count == 0)
        {
            return null;
        }

        if (whole.Clauses.All(clause => clause.Occur == Occur.MUST_NOT))
        {
            whole.Add(Unranked(new MatchAllDocsQuery()), Occur.MUST);
        }

        return whole is { Clauses: [{ Occur: Occur.MUST } only] } ? only.Query : whole;
    }

    private static void AddWords(BooleanQuery whole, List<Query> words, int needed)
    {
        if (needed == words.Count)
        {
            words.ForEach(clause => whole.Add(clause, Occur.MUST));
            return;
        }

        var some = new BooleanQuery { MinimumNumberShouldMatch = needed };
        words.ForEach(clause => some.Add(clause, Occur.SHOULD));
        whole.Add(some, Occur.MUST);
    }

    /// <summary>A clause that can stand alone: what is not a child matches where the child does not.</summary>
    private Query? Positive(QueryNode node, bool isNegated)
    {
        var clause = Clause(node, isNegated || node is NotNode);
        return clause is null || node is not NotNode
            ? clause
            : new BooleanQuery { { Unranked(new MatchAllDocsQuery()), Occur.MUST }, { clause, Occur.MUST_NOT } };
    }

    /// <summary>How many of some words must match; <see cref="MatchMode.Most"/> is two thirds, rounded up.</summary>
    private static int Needed(MatchMode match, int words) => match switch
    {
        MatchMode.Any => Math.Min(1, words),
        MatchMode.Most => ((2 * words) + 2) / 3,
        _ => words,
    };

    private static bool IsOptional(QueryNode node) => node is WordNode { IsStopWord: true } or BoostNode { Child: WordNode { IsStopWord: true } };

    private static FacetKind KindOf(DateNode date) => date.Field == QueryField.Published ? FacetKind.Published : FacetKind.Mentioned;

    private IReadOnlyList<string> Cover(DateNode date) => DateCover.Values(_archive.Dictionary(KindOf(date)), date.Span);

    private static Query? Boosted(Query? query, float factor)
    {
        if (query is not null)
        {
            query.Boost *= factor;
        }

        return query;
    }

    /// <summary>A restriction tells matches apart from the rest, but not from each other.</summary>
    private static Query Unranked(Query query)
    {
        query.Boost = 0;
        return query;
    }
}
