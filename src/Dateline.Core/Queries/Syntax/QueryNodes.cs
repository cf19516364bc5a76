namespace Dateline.Core.Queries.Syntax;

/// <summary>What a clause is for among its neighbours.</summary>
public static class QueryNodes
{
    /// <summary>
    /// True for a clause that applies whatever the <see cref="MatchMode"/>: an exclusion, a date, a source, a language or an id
    /// says which articles are meant, not what they are about, so "most of the words" never drops it.
    /// </summary>
    public static bool AlwaysApplies(this QueryNode node) => node switch
    {
        NotNode or DateNode => true,
        WordNode word => IsRestriction(word.Field),
        PhraseNode phrase => IsRestriction(phrase.Field),
        WildcardNode wildcard => IsRestriction(wildcard.Field),
        FuzzyNode fuzzy => IsRestriction(fuzzy.Field),
        BoostNode boost => boost.Child.AlwaysApplies(),
        _ => false,
    };

    private static bool IsRestriction(QueryField field) => field is QueryField.Source or QueryField.Language or QueryField.Id;
}
