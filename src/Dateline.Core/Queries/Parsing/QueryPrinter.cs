using System.Globalization;
using Dateline.Core.Queries.Syntax;

namespace Dateline.Core.Queries.Parsing;

/// <summary>Writes a syntax tree in words, so that a person sees how the query was understood.</summary>
public static class QueryPrinter
{
    /// <summary>The tree in the query language, with every operator and the needed parentheses.</summary>
    /// <param name="node">The tree.</param>
    /// <param name="match">How neighbouring words are joined.</param>
    public static string Print(QueryNode node, MatchMode match) => Print(node, match, isOutermost: true);

    private static string Print(QueryNode node, MatchMode match, bool isOutermost) => node switch
    {
        AllNode => "every article",
        WordNode word => Field(word.Field) + word.Text,
        PhraseNode { Slop: 0 } phrase => $"{Field(phrase.Field)}\"{phrase.Text}\"",
        PhraseNode phrase => string.Create(CultureInfo.InvariantCulture, $"{Field(phrase.Field)}\"{phrase.Text}\"~{phrase.Slop}"),
        WildcardNode wildcard => Field(wildcard.Field) + wildcard.Pattern,
        FuzzyNode fuzzy => string.Create(CultureInfo.InvariantCulture, $"{Field(fuzzy.Field)}{fuzzy.Text}~{fuzzy.MaxEdits}"),
        DateNode date => Field(date.Field) + date.Span,
        NotNode not => $"NOT {Print(not.Child, match, isOutermost: false)}",
        BoostNode boost => string.Create(CultureInfo.InvariantCulture, $"{Print(boost.Child, match, false)}^{boost.Factor}"),
        AndNode and => Join(and.Children, " AND ", match, isOutermost),
        OrNode or => Join(or.Children, " OR ", match, isOutermost),
        WordsNode words => Words(words, match, isOutermost),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "Not a node of the query syntax."),
    };

    /// <summary>The words as the match mode joins them, and what applies whatever the mode.</summary>
    private static string Words(WordsNode words, MatchMode match, bool isOutermost)
    {
        var counted = words.Children.Where(child => !child.AlwaysApplies()).ToList();
        if (match == MatchMode.All || counted.Count < 2)
        {
            return Join(words.Children, " AND ", match, isOutermost);
        }

        var isAlone = counted.Count == words.Children.Count;
        var joined = match == MatchMode.Any
            ? Join(counted, " OR ", match, isOutermost && isAlone)
            : $"most of ({Join(counted, ", ", match, isOutermost: true)})";
        if (isAlone)
        {
            return joined;
        }

        var others = words.Children.Where(child => child.AlwaysApplies()).Select(child => Print(child, match, isOutermost: false));
        var all = string.Join(" AND ", others.Prepend(joined));
        return isOutermost ? all : $"({all})";
    }

    private static string Join(IReadOnlyList<QueryNode> children, string separator, MatchMode match, bool isOutermost)
    {
        var joined = string.Join(separator, children.Select(child => Print(child, match, isOutermost: false)));
        return isOutermost ? joined : $"({joined})";
    }

    private static string Field(QueryField field) => field == QueryField.Any ? "" : QueryFieldNames.NameOf(field) + ":";
}
