using System.Globalization;
using Dateline.Core.Queries.Syntax;

namespace Dateline.Core.Queries.Parsing;

/// <summary>Makes the syntax node of one word or phrase token under a field.</summary>
internal sealed class ClauseBuilder(string query, DateOnly today, List<string> notices)
{
    /// <summary>Moves that a near-phrase allows at the most.</summary>
    private const int MaxSlop = 100;

    /// <summary>A fuzzy word up to this length may differ in one letter, a longer one in two (as in Elasticsearch's AUTO).</summary>
    private const int OneEditLength = 5;

    private readonly bool _hasLowerCase = query.Any(char.IsLower);

    /// <summary>The node; null when the token holds nothing that can be searched.</summary>
    /// <exception cref="QueryException">The field is a date and the token is none.</exception>
    public QueryNode? Build(QueryToken token, QueryField field)
    {
        var node = field is QueryField.Published or QueryField.Mentioned ? Date(token, field)
            : token.Kind == QueryTokenKind.Phrase ? Phrase(token, field)
            : Word(token, field);
        return node is not null && token.Boost is { } boost ? new BoostNode(node, boost) : node;
    }

    private static PhraseNode? Phrase(QueryToken token, QueryField field)
    {
        if (!token.Text.Any(char.IsLetterOrDigit))
        {
            return null;
        }

        _ = int.TryParse(token.Tilde, NumberStyles.None, CultureInfo.InvariantCulture, out var slop);
        return new PhraseNode(field, token.Text.Trim(), Math.Min(slop, MaxSlop));
    }

    private QueryNode? Word(QueryToken token, QueryField field)
    {
        var text = token.Text;
        if (field == QueryField.Any && text is "*" or "*:*")
        {
            return new AllNode();
        }

        if (!text.Any(char.IsLetterOrDigit))
        {
            return null;
        }

        if (field == QueryField.Id)
        {
            return new WordNode(field, text);
        }

        if (IsPattern(text))
        {
            return new WildcardNode(field, text);
        }

        return token.Tilde is { } edits
            ? new FuzzyNode(field, text, Edits(edits, text))
            : new WordNode(field, text, field is QueryField.Any or QueryField.Title or QueryField.Body && IsStopWord(text));
    }

    /// <summary>A question mark at the end alone is the end of a question, not a pattern.</summary>
    private static bool IsPattern(string text) => text.Contains('*') || text.AsSpan().TrimEnd('?').Contains('?');

    private static int Edits(string typed, string text)
    {
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var edits) && edits > 0)
        {
            return Math.Min(edits, 2);
        }

        return text.Length <= OneEditLength ? 1 : 2;
    }

    /// <summary>A word typed in capitals (WHO, US, IT) is a name, unless the whole query is in capitals.</summary>
    private bool IsStopWord(string text) => StopWords.Contains(text) && !(_hasLowerCase && text.Length > 1 && text.All(char.IsUpper));

    private DateNode Date(QueryToken token, QueryField field)
    {
        if (DateSpan.TryParse(token.Text, out var span) || RelativeSpan.TryParse(token.Text, today, out span))
        {
            if (token.Tilde is not null)
            {
                notices.Add($"A ~ has no meaning for the date at column {token.Column}; it is left out.");
            }

            return new DateNode(field, span);
        }

        throw new QueryException(
            $"'{token.Text}' (column {token.Column}) is not a date that {QueryFieldNames.NameOf(field)} understands. " +
            "Write a year, month or day (2025, 2025-12, 2025-12-06), a range (2025-12-01..2025-12-06) " +
            $"or one of {RelativeSpan.Examples}.")
        {
            Column = token.Column,
            Parameter = QueryFieldNames.NameOf(field),
        };
    }
}
