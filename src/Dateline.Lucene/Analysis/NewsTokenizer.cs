using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Dateline.Lucene.Analysis;

/// <summary>
/// Cuts news English into folded terms (<see cref="WordScanner"/>, <see cref="WordFolder"/>). For the index, a code is found whole
/// and by its parts: <c>AK-47</c> and <c>AK47</c> are <c>ak47</c> and <c>ak</c> at one position and <c>47</c> at the next. A query
/// asks for the parts, which every spelling has.
/// </summary>
internal sealed class NewsTokenizer : Tokenizer
{
    private const int FirstCapacity = 8192;

    /// <summary>A longer text's buffer is given back at its end, so that one huge article does not occupy each thread for good.</summary>
    private const int KeptCapacity = 1 << 20;

    private readonly bool _isQuery;
    private readonly WordFolder _folder = new();
    private readonly Queue<Part> _parts = new(2);
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private readonly IPositionIncrementAttribute _increment;
    private char[] _text = new char[FirstCapacity];
    private int _length;
    private int _position;
    private bool? _hasLowerCase;

    /// <summary>Makes a tokenizer.</summary>
    /// <param name="input">The text; it is read wholly when the stream is reset.</param>
    /// <param name="isQuery">True to emit only what a query asks for, without the index's further forms.</param>
    public NewsTokenizer(TextReader input, bool isQuery)
        : base(input)
    {
        _isQuery = isQuery;
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _length = 0;
        _position = 0;
        _hasLowerCase = null;
        _parts.Clear();
        int read;
        while ((read = m_input.Read(_text, _length, _text.Length - _length)) > 0)
        {
            _length += read;
            if (_length == _text.Length)
            {
                Array.Resize(ref _text, 2 * _length);
            }
        }
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        ClearAttributes();
        if (_parts.TryDequeue(out var part))
        {
            Emit(part);
            return true;
        }

        var text = _text.AsSpan(0, _length);
        while (WordScanner.TryFind(text, _position, out var word))
        {
            _position = WordScanner.Behind(text, word);
            if (TryEmit(text, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public override void End()
    {
        base.End();
        var end = CorrectOffset(_length);
        _offset.SetOffset(end, end);
        if (_text.Length > KeptCapacity)
        {
            _text = new char[FirstCapacity];
            _length = 0;
        }
    }

    /// <summary>Emits a word's first term and puts the others aside; false when nothing is left of the word.</summary>
    private bool TryEmit(ReadOnlySpan<char> text, in Word word)
    {
        var written = text[word.Start..word.End];
        if (word.IsCode)
        {
            return TryEmitCode(text, word);
        }

        var term = _folder.Fold(written, word.IsAcronym);
        if (term.IsEmpty)
        {
            return false;
        }

        Emit(term, word.Start, word.End, 1);
        if (!_isQuery && WordFolder.IsCountry(written) && !HasLowerCase())
        {
            // "TELL US MORE": in a headline in capitals, only the reader knows.
            _parts.Enqueue(new Part("us", word.Start, word.End, 0));
        }

        return true;
    }

    private bool TryEmitCode(ReadOnlySpan<char> text, in Word word)
    {
        var lettersEnd = char.IsLetterOrDigit(text[word.Digits - 1]) ? word.Digits : word.Digits - 1;
        var letters = _folder.Fold(text[word.Start..lettersEnd], false).ToString();
        var number = _folder.Fold(text[word.Digits..word.End], false).ToString();
        if (letters.Length == 0)
        {
            return false;
        }

        if (_isQuery)
        {
            Emit(letters, word.Start, lettersEnd, 1);
        }
        else
        {
            Emit(_folder.Fold(text[word.Start..word.End], false), word.Start, word.End, 1);
            _parts.Enqueue(new Part(letters, word.Start, lettersEnd, 0));
        }

        _parts.Enqueue(new Part(number, word.Digits, word.End, 1));
        return true;
    }

    private void Emit(in Part part) => Emit(part.Term, part.Start, part.End, part.Increment);

    private void Emit(ReadOnlySpan<char> term, int start, int end, int increment)
    {
        var buffer = _term.ResizeBuffer(term.Length);
        term.CopyTo(buffer);
        _term.SetLength(term.Length);
        _offset.SetOffset(CorrectOffset(start), CorrectOffset(end));
        _increment.PositionIncrement = increment;
    }

    private bool HasLowerCase()
    {
        _hasLowerCase ??= HasLowerCase(_text.AsSpan(0, _length));
        return _hasLowerCase.Value;
    }

    private static bool HasLowerCase(ReadOnlySpan<char> text)
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

    /// <summary>A term that waits for its turn.</summary>
    private readonly record struct Part(string Term, int Start, int End, int Increment);
}
