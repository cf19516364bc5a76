namespace Dateline.Entities.Tokens;

/// <summary>
/// Cuts news text into tokens with exact offsets, in one pass and without an allocation per token. Names keep their apostrophes
/// and initials their period; possessives are cut off; a hyphen between letters is a token of its own (<c>al</c> <c>-</c>
/// <c>Assad</c>, without blanks between), so that <c>American-Russian</c> and <c>Moscow-based</c> give up their parts.
/// </summary>
internal static class Tokenizer
{
    /// <summary>Appends the tokens of a text.</summary>
    /// <param name="text">Any text, valid or not.</param>
    /// <param name="tokens">The list that is filled, in text order.</param>
    public static void Tokenize(ReadOnlySpan<char> text, List<Token> tokens)
    {
        var at = 0;
        while (true)
        {
            var start = SkipBlanks(text, at, out var gap);
            if (start == text.Length)
            {
                return;
            }

            if (start == 0)
            {
                gap = TokenShape.BlankBefore | TokenShape.ParagraphStart;
            }

            var isAfterWord = tokens.Count > 0 && tokens[^1].Kind is TokenKind.Word or TokenKind.Number;
            var kind = Scan(text, start, isAfterWord, out at);
            tokens.Add(new Token(start, at - start, kind, gap | ShapeOf(text[start..at], kind)));
        }
    }

    /// <summary>Skips blanks; an empty line among them starts a paragraph.</summary>
    private static int SkipBlanks(ReadOnlySpan<char> text, int at, out TokenShape gap)
    {
        var start = at;
        var lines = 0;
        while (at < text.Length && Characters.IsBlank(text[at]))
        {
            if (text[at] == '\u2029')
            {
                lines += 2;
            }
            else if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
            {
                lines++;
            }

            at++;
        }

        gap = at == start ? TokenShape.None
            : lines < 2 ? TokenShape.BlankBefore
            : TokenShape.BlankBefore | TokenShape.ParagraphStart;
        return at;
    }

    private static TokenKind Scan(ReadOnlySpan<char> text, int start, bool isAfterWord, out int end)
    {
        var c = text[start];
        if (char.IsAsciiLetterOrDigit(c) || c == '@')
        {
            end = AddressScanner.End(text, start);
            if (end > start)
            {
                return TokenKind.Address;
            }
        }

        if (char.IsDigit(c))
        {
            end = NumberScanner.End(text, start);
            return TokenKind.Number;
        }

        if (Characters.IsLetter(c) || Characters.IsLetterPair(text, start))
        {
            end = WordScanner.End(text, start);
            return TokenKind.Word;
        }

        if (isAfterWord && Characters.IsApostrophe(c) && WordScanner.IsClitic(text, start, out end))
        {
            return TokenKind.Clitic;
        }

        return ScanMark(text, start, out end);
    }

    /// <summary>A mark; the same one repeated is one token, except quotation marks and brackets, which nest.</summary>
    private static TokenKind ScanMark(ReadOnlySpan<char> text, int start, out int end)
    {
        var c = text[start];
        end = start + 1;
        if (char.IsHighSurrogate(c) && end < text.Length && char.IsLowSurrogate(text[end]))
        {
            end++;
            return TokenKind.Symbol;
        }

        if (Characters.IsQuote(c))
        {
            end += end < text.Length && c is '\'' or '`' && text[end] == c ? 1 : 0;
            return TokenKind.Quote;
        }

        if (c is not ('(' or ')' or '[' or ']'))
        {
            while (end < text.Length && text[end] == c)
            {
                end++;
            }
        }

        if (Characters.IsHyphen(c))
        {
            return end - start == 1 ? TokenKind.Hyphen : TokenKind.Dash;
        }

        return Characters.IsDash(c) ? TokenKind.Dash
            : Characters.IsTerminator(c) ? TokenKind.Terminator
            : char.IsPunctuation(c) ? TokenKind.Punctuation : TokenKind.Symbol;
    }

    private static TokenShape ShapeOf(ReadOnlySpan<char> token, TokenKind kind)
    {
        if (kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Address or TokenKind.Clitic))
        {
            return TokenShape.None;
        }

        var shape = char.IsUpper(token[0]) ? TokenShape.Capitalised : TokenShape.None;
        var capitals = 0;
        foreach (var c in token)
        {
            if (char.IsLower(c))
            {
                shape |= TokenShape.HasLower;
            }
            else if (char.IsUpper(c))
            {
                capitals++;
            }
            else if (char.IsDigit(c))
            {
                shape |= TokenShape.HasDigit;
            }
        }

        return shape | (capitals > 1 ? TokenShape.HasCapitals : TokenShape.None) |
            (token[^1] == '.' ? TokenShape.EndsWithPeriod : TokenShape.None);
    }
}
