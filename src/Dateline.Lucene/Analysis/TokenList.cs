using System.Runtime.InteropServices;

namespace Dateline.Lucene.Analysis;

/// <summary>
/// The tokens of one text, cut once for both its exact and its stemmed field. For one thread; used for one text after another.
/// </summary>
internal sealed class TokenList
{
    /// <summary>The room of a longer text is given back with the next one.</summary>
    private const int KeptCapacity = 1 << 16;

    private readonly NewsTokens _source = new(isQuery: false);
    private readonly List<NewsToken> _tokens = [];
    private string? _waiting;

    /// <summary>Length of the text in UTF-16 code units.</summary>
    public int TextLength { get; private set; }

    /// <summary>Takes a text; it is cut when the first stream asks for it.</summary>
    public void Set(string text)
    {
        _waiting = text;
        TextLength = text.Length;
    }

    /// <summary>The tokens; valid until the next text.</summary>
    public ReadOnlySpan<NewsToken> Tokens()
    {
        if (_waiting is { } text)
        {
            Cut(text);
            _waiting = null;
        }

        return CollectionsMarshal.AsSpan(_tokens);
    }

    private void Cut(string text)
    {
        _tokens.Clear();
        if (_tokens.Capacity > KeptCapacity)
        {
            _tokens.Capacity = 0;
        }

        _source.Start(text.AsMemory());
        while (_source.TryNext(out var token))
        {
            _tokens.Add(token);
        }
    }
}
