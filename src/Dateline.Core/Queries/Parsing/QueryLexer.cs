using System.Buffers;
using System.Globalization;

namespace Dateline.Core.Queries.Parsing;

/// <summary>Cuts a typed query into tokens, in one pass from left to right. What cannot be meant as typed is repaired, with a notice.</summary>
internal sealed class QueryLexer(string text, List<string> notices)
{
    /// <summary>A boost beyond this is taken as this: more would only drown every other clause.</summary>
    private const float MaxBoost = 100;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");

    private readonly List<QueryToken> _tokens = [];
    private int _position;
    private int _depth;

    /// <summary>All tokens, the last of which is <see cref="QueryTokenKind.End"/>.</summary>
    public IReadOnlyList<QueryToken> Read()
    {
        while (_position < text.Length)
        {
            var c = text[_position];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                _position++;
            }
            else if (c == '(')
            {
                ReadOpen();
            }
            else if (c == ')')
            {
                ReadClose();
            }
            else if (IsQuote(c))
            {
                ReadPhrase();
            }
            else if (c is '-' or '+' or '!' && BeginsClause())
            {
                ReadPrefix(c);
            }
            else
            {
                ReadWord();
            }
        }

        Add(QueryTokenKind.End, "", text.Length);
        return _tokens;
    }

    private static bool IsQuote(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB';

    private bool BeginsClause() =>
        _position + 1 < text.Length && !char.IsWhiteSpace(text[_position + 1]) && text[_position + 1] is not ')' and not '-' and not '+' and not '!';

    private void ReadOpen()
    {
        var start = _position++;
        if (++_depth <= QueryParser.MaxDepth)
        {
            Add(QueryTokenKind.Open, "(", start);
        }
        else if (_depth == QueryParser.MaxDepth + 1)
        {
            notices.Add($"Parentheses are nested deeper than {QueryParser.MaxDepth}; those from column {start + 1} on are left out.");
        }
    }

    private void ReadClose()
    {
        var start = _position++;
        var isKept = _depth <= QueryParser.MaxDepth;
        _depth = Math.Max(0, _depth - 1);
        if (isKept)
        {
            AddWithSuffixes(QueryTokenKind.Close, ")", start);
        }
    }

    private void ReadPrefix(char prefix)
    {
        if (prefix != '+')
        {
            Add(QueryTokenKind.Not, prefix.ToString(), _position);
        }

        _position++;
    }

    private void ReadPhrase()
    {
        var start = _position++;
        while (_position < text.Length && !IsQuote(text[_position]))
        {
            _position++;
        }

        var phrase = text[(start + 1).._position];
        if (_position == text.Length)
        {
            notices.Add($"The quotation mark at column {start + 1} was left open; it is read as closed at the end.");
        }
        else
        {
            _position++;
        }

        AddWithSuffixes(QueryTokenKind.Phrase, phrase, start);
    }

    private void ReadWord()
    {
        var start = _position;
        if (TryReadField())
        {
            return;
        }

        while (_position < text.Length && !EndsWord(text[_position]))
        {
            _position++;
        }

        var word = text[start.._position];
        switch (word)
        {
            case "AND" or "&&":
                Add(QueryTokenKind.And, word, start);
                break;
            case "OR" or "||":
                Add(QueryTokenKind.Or, word, start);
                break;
            case "NOT":
                Add(QueryTokenKind.Not, word, start);
                break;
            default:
                AddWord(word, start);
                break;
        }
    }

    private static bool EndsWord(char c) => char.IsWhiteSpace(c) || c is '(' or ')' || IsQuote(c);

    /// <summary>Reads <c>name:</c>. A colon in an address (<c>http://</c>), a time (<c>12:30</c>) or at a word's end is no field.</summary>
    private bool TryReadField()
    {
        var end = _position;
        while (end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] == '_'))
        {
            end++;
        }

        if (end == _position || end >= text.Length || text[end] != ':' || text.AsSpan(end).StartsWith("://", StringComparison.Ordinal))
        {
            return false;
        }

        var name = text[_position..end];
        var touches = end + 1 < text.Length && !char.IsWhiteSpace(text[end + 1]) && text[end + 1] != ')';
        if (!touches && !(QueryFieldNames.TryParse(name, out _) && end + 1 < text.Length))
        {
            return false;
        }

        Add(QueryTokenKind.Field, name, _position);
        _position = end + 1;
        return true;
    }

    private void AddWord(string word, int start)
    {
        float? boost = null;
        var caret = word.LastIndexOf('^');
        if (caret >= 0)
        {
            boost = ReadBoost(word.AsSpan(caret + 1), start + caret);
            word = word[..caret];
        }

        string? tilde = null;
        var wave = word.LastIndexOf('~');
        if (wave > 0 && word.AsSpan(wave + 1).IndexOfAnyExcept(NumberCharacters) < 0)
        {
            tilde = word[(wave + 1)..];
            word = word[..wave];
        }

        if (word.Length > 0)
        {
            _tokens.Add(new QueryToken(QueryTokenKind.Word, word, start + 1) { Tilde = tilde, Boost = boost });
        }
    }

    private void AddWithSuffixes(QueryTokenKind kind, string content, int start)
    {
        string? tilde = null;
        float? boost = null;
        if (_position < text.Length && text[_position] == '~' && kind == QueryTokenKind.Phrase)
        {
            _position++;
            tilde = ReadNumber();
        }

        if (_position < text.Length && text[_position] == '^')
        {
            var caret = _position++;
            boost = ReadBoost(ReadNumber(), caret);
        }

        _tokens.Add(new QueryToken(kind, content, start + 1) { Tilde = tilde, Boost = boost });
    }

    private string ReadNumber()
    {
        var start = _position;
        while (_position < text.Length && (char.IsAsciiDigit(text[_position]) || text[_position] == '.'))
        {
            _position++;
        }

        return text[start.._position];
    }

    private float? ReadBoost(ReadOnlySpan<char> number, int caret)
    {
        if (float.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var boost) && boost > 0)
        {
            return Math.Min(boost, MaxBoost);
        }

        notices.Add($"The ^ at column {caret + 1} is not followed by a number above 0; it is left out.");
        return null;
    }

    private void Add(QueryTokenKind kind, string content, int start) => _tokens.Add(new QueryToken(kind, content, start + 1));
}
