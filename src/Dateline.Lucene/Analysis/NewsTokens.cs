namespace Dateline.Lucene.Analysis;

/// <summary>
/// Cuts news English into folded terms (<see cref="WordScanner"/>, <see cref="WordFolder"/>). For the index, a code is found whole
/// and by its parts: <c>AK-47</c> and <c>AK47</c> are <c>ak47</c> and <c>ak</c> at one position and <c>47</c> at the next. A query
/// asks for the parts, which every spelling has. For one thread; used for one text after another.
/// </summary>
/// <param name="isQuery">True to give only what a query asks for, without the index's further forms.</param>
internal sealed class NewsTokens(bool isQuery)
{
    private TermCache _terms = TermCache.ForThisThread;
    private ReadOnlyMemory<char> _text;
    private int _position;
    private bool? _hasLowerCase;
    private NewsToken _second;
    private NewsToken _third;
    private int _waiting;

    /// <summary>Begins a text, which must not change until its last token was taken.</summary>
    public void Start(ReadOnlyMemory<char> text)
    {
        _terms = TermCache.ForThisThread;
        _text = text;
        _position = 0;
        _hasLowerCase = null;
        _waiting = 0;
    }

    /// <summary>Finds the next token.</summary>
    /// <returns>False when there is none.</returns>
    public bool TryNext(out NewsToken token)
    {
        if (_waiting > 0)
        {
            token = _second;
            _second = _third;
            _waiting--;
            return true;
        }

        var text = _text.Span;
        while (WordScanner.TryFind(text, _position, out var word))
        {
            _position = WordScanner.Behind(text, word);
            if (word.IsCode ? TryReadCode(text, word, out token) : TryRead(text, word, out token))
            {
                return true;
            }
        }

        token = default;
        return false;
    }

    /// <summary>Gives a word's first token and puts a further one aside; false when nothing is left of the word.</summary>
    private bool TryRead(ReadOnlySpan<char> text, in Word word, out NewsToken token)
    {
        var written = text[word.Start..word.End];
        var term = _terms.Of(written, word.IsAcronym);
        token = new NewsToken(term, word.Start, word.End, 1);
        if (!isQuery && WordFolder.IsCountry(written) && !HasLowerCase(text))
        {
            // "TELL US MORE": in a headline in capitals, only the reader knows.
            _second = new NewsToken(_terms.Of("us", false), word.Start, word.End, 0);
            _waiting = 1;
        }

        return term.Text.Length > 0;
    }

    private bool TryReadCode(ReadOnlySpan<char> text, in Word word, out NewsToken token)
    {
        var lettersEnd = char.IsLetterOrDigit(text[word.Digits - 1]) ? word.Digits : word.Digits - 1;
        var letters = new NewsToken(_terms.Of(text[word.Start..lettersEnd], false), word.Start, lettersEnd, isQuery ? 1 : 0);
        token = letters;
        if (letters.Term.Text.Length == 0)
        {
            return false;
        }

        var number = new NewsToken(_terms.Of(text[word.Digits..word.End], false), word.Digits, word.End, 1);
        if (isQuery)
        {
            (_second, _waiting) = (number, 1);
        }
        else
        {
            token = new NewsToken(_terms.Of(text[word.Start..word.End], false), word.Start, word.End, 1);
            (_second, _third, _waiting) = (letters, number, 2);
        }

        return true;
    }

    private bool HasLowerCase(ReadOnlySpan<char> text)
    {
        _hasLowerCase ??= AnyIsLower(text);
        return _hasLowerCase.Value;
    }

    private static bool AnyIsLower(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return false;
    }
}
