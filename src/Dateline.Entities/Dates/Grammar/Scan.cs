using Dateline.Entities.Dates.Lexing;
using Dateline.Entities.Dates.Resolving;

namespace Dateline.Entities.Dates.Grammar;

/// <summary>A paragraph under examination: its tokens, and what the article has said so far.</summary>
/// <param name="text">The article's text.</param>
/// <param name="context">The article's present and the dates that it has mentioned.</param>
internal sealed class Scan(string text, ArticleContext context)
{
    private static readonly Token Outside = new(0, 0, WordClass.SentenceEnd, Keyword.None, default, 0);

    /// <summary>The article's text.</summary>
    public string Text { get; } = text;

    /// <summary>The tokens of the paragraph.</summary>
    public List<Token> Tokens { get; } = [];

    /// <summary>The article's present and the dates that it has mentioned.</summary>
    public ArticleContext Context { get; } = context;

    /// <summary>The token behind the last reading of this paragraph; 0 when there is none.</summary>
    public int LastEnd { get; set; }

    /// <summary>The last reading of this paragraph.</summary>
    public Reading? Last { get; set; }

    /// <summary>A token; outside the paragraph an empty one that ends a sentence.</summary>
    public Token this[int at] => (uint)at < (uint)Tokens.Count ? Tokens[at] : Outside;

    /// <summary>The text of a token.</summary>
    public ReadOnlySpan<char> Word(int at) => Text.AsSpan(this[at].Start, this[at].Length);

    /// <summary>The position behind a hyphen, when there is one that joins two tokens; else the position itself.</summary>
    public int SkipHyphen(int at) => IsJoinedBy(at, Keyword.Hyphen) ? at + 1 : at;

    /// <summary>The position behind a comma, when there is one; else the position itself.</summary>
    public int SkipComma(int at) => this[at].Is(Keyword.Comma) ? at + 1 : at;

    /// <summary>True when the sign stands between two tokens without blanks.</summary>
    public bool IsJoinedBy(int at, Keyword sign) => this[at].Is(sign) && Touches(at) && Touches(at + 1);

    /// <summary>True when there is no blank before the token.</summary>
    public bool Touches(int at) => at > 0 && at < Tokens.Count && Tokens[at].Start == Tokens[at - 1].End;

    /// <summary>True for the first token of a sentence.</summary>
    public bool BeginsSentence(int at) =>
        at == 0 || this[at - 1].Is(WordClass.SentenceEnd) || this[at - 1].Is(Keyword.Quote) || this[at - 1].Is(Keyword.Dash) ||
        this[at - 1].Is(Keyword.Colon) || this[at - 1].Is(Keyword.Open) || this[at - 1].Is(Keyword.Close);

    /// <summary>Whether the sentence speaks of what was or of what will be.</summary>
    public Tense Tense(int start, int end) => TenseFinder.Find(this, start, end);
}
