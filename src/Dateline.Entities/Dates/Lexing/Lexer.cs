namespace Dateline.Entities.Dates.Lexing;

/// <summary>
/// Cuts text into the tokens of temporal expressions. It is apart from the tokenizer of names because it cuts elsewhere: at hyphens
/// (<c>third-quarter</c>), before endings (<c>1990s</c>, <c>5th</c>, <c>7pm</c>, <c>Friday's</c>), and not at the full stop of
/// <c>Dec.</c> or <c>p.m.</c> It looks at each character a bounded number of times.
/// </summary>
internal static class Lexer
{
    /// <summary>Longer paragraphs are cut after so many tokens, so that memory stays bounded whatever the text.</summary>
    public const int MaxTokens = 8192;

    /// <summary>Reads the tokens up to the next blank line, or as many as fit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where to begin; afterwards, where to go on.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="tokens">Filled with the tokens.</param>
    public static void ReadParagraph(ReadOnlySpan<char> text, ref int position, int end, List<Token> tokens)
    {
        tokens.Clear();
        var newlines = 0;
        while (position < end && tokens.Count < MaxTokens)
        {
            var character = text[position];
            if (char.IsWhiteSpace(character))
            {
                newlines += character == '\n' ? 1 : 0;
                position++;
                if (newlines >= 2 && tokens.Count > 0)
                {
                    return;
                }

                continue;
            }

            newlines = 0;
            var token = char.IsAsciiDigit(character) ? NumberLexer.Read(text, position, end)
                : char.IsLetter(character) ? WordLexer.Read(text, position, end)
                : Sign(text, position, end);
            tokens.Add(token);
            position = token.End;
        }
    }

    private static Token Sign(ReadOnlySpan<char> text, int start, int end)
    {
        switch (text[start])
        {
            case '-' when start + 1 < end && text[start + 1] == '-':
                return new Token(start, start + 2, WordClass.None, Keyword.Dash, default, 0);
            case '-' or '\u2010' or '\u2011':
                return One(Keyword.Hyphen);
            case '–' or '—' or '\u2012' or '\u2212':
                return One(Keyword.Dash);
            case ',':
                return One(Keyword.Comma);
            case '/':
                return One(Keyword.Slash);
            case '(' or '[':
                return One(Keyword.Open);
            case ')' or ']':
                return One(Keyword.Close);
            case ':':
                return One(Keyword.Colon);
            case '$' or '£' or '€' or '¥' or '#':
                return One(Keyword.Currency);
            case '%':
                return One(Keyword.Percent);
            case '"' or '“' or '”' or '`':
                return One(Keyword.Quote);
            case '.' or '!' or '?' or ';':
                return new Token(start, start + 1, WordClass.SentenceEnd, Keyword.None, default, 0);
            case '\'' or '’' or '‘':
                return Apostrophe(text, start, end);
            default:
                return One(Keyword.None);
        }

        Token One(Keyword keyword) => new(start, start + 1, WordClass.None, keyword, default, 0);
    }

    /// <summary>
    /// <c>'s</c>, <c>'ll</c>, <c>'clock</c> are tokens; so are the short decades, <c>'90s</c>, and years, <c>'98</c>.
    /// </summary>
    private static Token Apostrophe(ReadOnlySpan<char> text, int start, int end)
    {
        var next = start + 1;
        if (next + 1 < end && char.IsAsciiDigit(text[next]) && char.IsAsciiDigit(text[next + 1]))
        {
            var digits = NumberLexer.Read(text, next, end);
            return digits.Is(WordClass.Decade)
                ? digits with { Start = start }
                : new Token(start, next, default, Keyword.Quote, default, 0);
        }

        if (start > 0 && char.IsLetter(text[start - 1]))
        {
            var stop = next;
            while (stop < end && stop - start < Lexicon.LongestWord && char.IsAsciiLetter(text[stop]))
            {
                stop++;
            }

            if (stop > next && Lexicon.TryFind(text[start..stop], out var entry))
            {
                return new Token(start, stop, entry.Class, entry.Keyword, entry.Unit, entry.Value);
            }
        }

        return new Token(start, next, WordClass.None, Keyword.Quote, default, 0);
    }
}
