using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Dateline.Lucene.Analysis;

/// <summary>Gives Lucene the tokens of a text that comes from a reader (<see cref="NewsTokens"/>).</summary>
internal sealed class NewsTokenizer : Tokenizer
{
    private const int FirstCapacity = 8192;

    /// <summary>A longer text's buffer is given back at its end, so that one huge article does not occupy each thread for good.</summary>
    private const int KeptCapacity = 1 << 20;

    private readonly NewsTokens _tokens;
    private readonly bool _isStemmed;
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private readonly IPositionIncrementAttribute _increment;
    private char[] _text = new char[FirstCapacity];
    private int _length;

    /// <summary>Makes a tokenizer.</summary>
    /// <param name="input">The text; it is read wholly when the stream is reset.</param>
    /// <param name="isQuery">True to emit only what a query asks for, without the index's further forms.</param>
    /// <param name="isStemmed">True to emit the terms of the stemmed analysis.</param>
    public NewsTokenizer(TextReader input, bool isQuery, bool isStemmed)
        : base(input)
    {
        _tokens = new NewsTokens(isQuery);
        _isStemmed = isStemmed;
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _length = 0;
        int read;
        while ((read = m_input.Read(_text, _length, _text.Length - _length)) > 0)
        {
            _length += read;
            if (_length == _text.Length)
            {
                Array.Resize(ref _text, 2 * _length);
            }
        }

        _tokens.Start(_text.AsMemory(0, _length));
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        ClearAttributes();
        if (!_tokens.TryNext(out var token))
        {
            return false;
        }

        var term = (_isStemmed ? token.Term.Stemmed : token.Term).Text;
        term.CopyTo(_term.ResizeBuffer(term.Length));
        _term.SetLength(term.Length);
        _offset.SetOffset(CorrectOffset(token.Start), CorrectOffset(token.End));
        _increment.PositionIncrement = token.Increment;
        return true;
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
}
