using Dateline.Core.Queries.Syntax;
using Dateline.Core.Text;

namespace Dateline.Core.Queries.Parsing;

/// <summary>
/// Parses the query language (DESIGN section 4). <c>AND</c> binds tightest, then <c>OR</c>, then neighbourhood:
/// <c>kyiv talks OR truce</c> is read as <c>kyiv AND (talks OR truce)</c>. What a person typed is repaired rather than refused;
/// only an unknown field and a malformed date are errors.
/// </summary>
public sealed class QueryParser
{
    /// <summary>Clauses read at the most; the rest is left out, with a notice.</summary>
    public const int MaxClauses = 256;

    /// <summary>Parentheses within parentheses at the most; deeper ones are read as if they were not there, with a notice.</summary>
    public const int MaxDepth = 32;

    private readonly IReadOnlyList<QueryToken> _tokens;
    private readonly List<string> _notices;
    private readonly ClauseBuilder _clauses;
    private int _next;
    private int _depth;
    private int _count;

    private QueryParser(string text, DateOnly today)
    {
        _notices = [];
        _tokens = new QueryLexer(text, _notices).Read();
        _clauses = new ClauseBuilder(text, today, _notices);
    }

    private QueryToken Current => _tokens[_next];

    /// <summary>Parses a query.</summary>
    /// <param name="text">The query as typed; blank for every article.</param>
    /// <param name="match">How many neighbouring words must match; it only changes how the query is read back.</param>
    /// <param name="today">The day to which <c>last-week</c> and the like refer.</param>
    /// <exception cref="QueryException">A field is unknown or a date malformed; with its column and what could have been meant.</exception>
    public static ParsedQuery Parse(string text, MatchMode match, DateOnly today)
    {
        var parser = new QueryParser(text, today);
        var root = parser.ParseWords(QueryField.Any) ?? new AllNode();
        return new ParsedQuery(root, QueryPrinter.Print(root, match), parser._notices);
    }

    private QueryNode? ParseWords(QueryField field)
    {
        var clauses = new List<QueryNode>();
        while (Current.Kind != QueryTokenKind.End)
        {
            if (Current.Kind == QueryTokenKind.Close)
            {
                if (_depth > 0)
                {
                    break;
                }

                _notices.Add($"The ) at column {Current.Column} closes nothing; it is left out.");
                _next++;
            }
            else if (ParseOr(field) is { } clause)
            {
                clauses.Add(clause);
            }
        }

        return clauses.Count switch
        {
            0 => null,
            1 => clauses[0],
            _ => new WordsNode(clauses),
        };
    }

    private QueryNode? ParseOr(QueryField field) =>
        ParseOperator(QueryTokenKind.Or, () => ParseAnd(field), clauses => new OrNode(clauses));

    private QueryNode? ParseAnd(QueryField field) =>
        ParseOperator(QueryTokenKind.And, () => ParseClause(field), clauses => new AndNode(clauses));

    private QueryNode? ParseOperator(QueryTokenKind kind, Func<QueryNode?> parseOperand, Func<List<QueryNode>, QueryNode> combine)
    {
        var operands = new List<QueryNode>();
        while (true)
        {
            var operand = parseOperand();
            if (operand is not null)
            {
                operands.Add(operand);
            }

            if (Current.Kind != kind)
            {
                break;
            }

            if (operands.Count == 0 || !IsOperandAhead())
            {
                _notices.Add($"The {Current.Text} at column {Current.Column} has nothing to join; it is left out.");
            }

            _next++;
        }

        return operands.Count switch
        {
            0 => null,
            1 => operands[0],
            _ => combine(operands),
        };
    }

    private bool IsOperandAhead() =>
        _tokens[_next + 1].Kind is not (QueryTokenKind.End or QueryTokenKind.Close or QueryTokenKind.And or QueryTokenKind.Or);

    private QueryNode? ParseClause(QueryField field)
    {
        var token = Current;
        switch (token.Kind)
        {
            case QueryTokenKind.Not:
                return ParseNot(field);
            case QueryTokenKind.Open:
                return ParseGroup(field);
            case QueryTokenKind.Field:
                return ParseField();
            case QueryTokenKind.Word or QueryTokenKind.Phrase:
                _next++;
                return Counted(_clauses.Build(token, field));
            default:
                return null;
        }
    }

    private QueryNode? ParseNot(QueryField field)
    {
        var negated = false;
        var first = Current;
        while (Current.Kind == QueryTokenKind.Not)
        {
            negated = !negated;
            _next++;
        }

        var child = ParseClause(field);
        if (child is null)
        {
            _notices.Add($"The {first.Text} at column {first.Column} has nothing to exclude; it is left out.");
        }

        return child is not null && negated ? new NotNode(child) : child;
    }

    private QueryNode? ParseGroup(QueryField field)
    {
        var open = Current;
        _next++;
        _depth++;
        var group = ParseWords(field);
        _depth--;
        if (Current.Kind != QueryTokenKind.Close)
        {
            _notices.Add($"The ( at column {open.Column} was left open; it is read as closed at the end.");
            return group;
        }

        var close = Current;
        _next++;
        return group is not null && close.Boost is { } boost ? new BoostNode(group, boost) : group;
    }

    private QueryNode? ParseField()
    {
        var token = Current;
        if (!QueryFieldNames.TryParse(token.Text, out var field))
        {
            var nearest = NearestName.Of(token.Text, QueryFieldNames.All);
            throw new QueryException(
                $"There is no field '{token.Text}' (column {token.Column}); did you mean '{nearest}'? " +
                $"The fields are {string.Join(", ", QueryFieldNames.All)}. To search for the text itself, put it in quotation marks.")
            {
                Column = token.Column,
            };
        }

        _next++;
        if (Current.Kind is QueryTokenKind.Word or QueryTokenKind.Phrase or QueryTokenKind.Open)
        {
            return ParseClause(field);
        }

        _notices.Add($"The field {token.Text} at column {token.Column} has no value; it is left out.");
        return null;
    }

    private QueryNode? Counted(QueryNode? node)
    {
        if (node is null || ++_count <= MaxClauses)
        {
            return node;
        }

        if (_count == MaxClauses + 1)
        {
            _notices.Add($"Only the first {MaxClauses} words of the query are used.");
        }

        return null;
    }
}
