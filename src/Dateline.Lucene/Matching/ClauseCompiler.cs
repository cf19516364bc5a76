using Dateline.Lucene.Searching;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Dateline.Lucene.Matching;

/// <summary>Turns a query of Lucene's into clauses that match and score as Lucene would, over decoded terms.</summary>
internal sealed class ClauseCompiler
{
    private readonly PostingsIndex _index;
    private readonly CancellationToken _cancellation;

    private ClauseCompiler(PostingsIndex index, CancellationToken cancellation) => (_index, _cancellation) = (index, cancellation);

    /// <summary>The clause of a query. Terms that are not yet decoded are decoded now.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Clause Compile(PostingsIndex index, Query query, CancellationToken cancellation) =>
        new ClauseCompiler(index, cancellation).Compile(query, boost: 1);

    private Clause Compile(Query query, float boost) => query switch
    {
        TermQuery term => Compile(term, boost),
        PhraseQuery { Slop: 0 } phrase when phrase.GetTerms().Length > 1 => Compile(phrase, boost),
        DisjunctionMaxQuery best => new BestClause(
            [.. best.Disjuncts.Select(clause => Compile(clause, boost * best.Boost))], best.TieBreakerMultiplier),
        BooleanQuery boolean => Compile(boolean, boost * boolean.Boost),
        MatchAllDocsQuery => new AllClause(query.Boost * boost),
        ConstantScoreQuery { Filter: TermsFilter filter } => new TermsClause(
            [.. filter.Terms.Select(term => Find(new Term(filter.Field, term)))], query.Boost * boost),
        ConstantScoreQuery { Query: TermQuery term } => new TermsClause([Find(term.Term)], query.Boost * boost),
        _ => new ScorerClause(WeightOf(query, boost)),
    };

    private TermClause Compile(TermQuery query, float boost)
    {
        var term = Find(query.Term);
        return new TermClause(term, FieldScoring.Weight(term.Scoring.Idf(term.DocumentFrequency), query.Boost, boost));
    }

    private PhraseClause Compile(PhraseQuery query, float boost)
    {
        var terms = Array.ConvertAll(query.GetTerms(), Find);
        var idf = 0f;
        foreach (var term in terms)
        {
            idf += term.Scoring.Idf(term.DocumentFrequency);
        }

        return new PhraseClause(terms, query.GetPositions(), FieldScoring.Weight(idf, query.Boost, boost), new Lazy<Weight>(() => WeightOf(query, boost)));
    }

    private BooleanClause Compile(BooleanQuery query, float boost)
    {
        return new BooleanClause(Of(Occur.MUST), Of(Occur.SHOULD), Of(Occur.MUST_NOT), query.MinimumNumberShouldMatch);

        Clause[] Of(Occur occur) => [.. query.Clauses.Where(clause => clause.Occur == occur).Select(clause => Compile(clause.Query, boost))];
    }

    private ArchiveTerm Find(Term term)
    {
        _cancellation.ThrowIfCancellationRequested();
        return new ArchiveTerm(_index, term);
    }

    private Weight WeightOf(Query query, float boost)
    {
        var weight = _index.Searcher.Rewrite(query).CreateWeight(_index.Searcher);
        weight.Normalize(1, boost);
        return weight;
    }
}
