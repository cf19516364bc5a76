using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Dateline.Lucene.Analysis;

/// <summary>Gives Lucene the tokens of a <see cref="TokenList"/> for one field: what <see cref="NewsTokenizer"/> would give for its text.</summary>
internal sealed class TokenListStream : TokenStream
{
    private readonly TokenList _list;
    private readonly bool _isStemmed;
    private readonly TermBytesAttribute _term = new();
    private readonly IOffsetAttribute _offset;
    private readonly IPositionIncrementAttribute _increment;
    private int _next;

    /// <summary>Makes a stream.</summary>
    /// <param name="list">The tokens.</param>
    /// <param name="isStemmed">True to give the terms of the stemmed analysis.</param>
    public TokenListStream(TokenList list, bool isStemmed)
    {
        _list = list;
        _isStemmed = isStemmed;
        AddAttributeImpl(_term);
        _offset = AddAttribute<IOffsetAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _next = 0;
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        var tokens = _list.Tokens();
        if (_next == tokens.Length)
        {
            return false;
        }

        // Each token sets every attribute there is, so none has to be cleared.
        ref readonly var token = ref tokens[_next++];
        var bytes = (_isStemmed ? token.Term.Stemmed : token.Term).Bytes;
        _term.Set(bytes, bytes.Length);
        _offset.SetOffset(token.Start, token.End);
        _increment.PositionIncrement = token.Increment;
        return true;
    }

    /// <inheritdoc/>
    public override void End()
    {
        base.End();
        _offset.SetOffset(_list.TextLength, _list.TextLength);
    }
}
