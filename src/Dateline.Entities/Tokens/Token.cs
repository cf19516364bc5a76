namespace Dateline.Entities.Tokens;

/// <summary>A word, number or mark in a text. The text itself stays where it is.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="Length">Length in UTF-16 code units; at least 1.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Shape">How it is written.</param>
internal readonly record struct Token(int Start, int Length, TokenKind Kind, TokenShape Shape)
{
    /// <summary>Offset after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>True when the first character is a capital.</summary>
    public bool IsCapitalised => (Shape & TokenShape.Capitalised) != 0;

    /// <summary>True for a word of capitals alone, two at least: <c>NATO</c>, <c>U.S.</c>.</summary>
    public bool IsAllCapitals => (Shape & (TokenShape.HasCapitals | TokenShape.HasLower)) == TokenShape.HasCapitals;

    /// <summary>True for a word that begins with a small letter.</summary>
    public bool IsLower => Kind == TokenKind.Word &&
        (Shape & (TokenShape.Capitalised | TokenShape.HasLower)) == TokenShape.HasLower;

    /// <summary>True when there is a digit.</summary>
    public bool HasDigit => (Shape & TokenShape.HasDigit) != 0;

    /// <summary>True when the token ends with the period of an abbreviation.</summary>
    public bool EndsWithPeriod => (Shape & TokenShape.EndsWithPeriod) != 0;

    /// <summary>True when blanks, or nothing at all, stand before it.</summary>
    public bool HasBlankBefore => (Shape & TokenShape.BlankBefore) != 0;

    /// <summary>True when a paragraph begins here.</summary>
    public bool IsParagraphStart => (Shape & TokenShape.ParagraphStart) != 0;

    /// <summary>The token as written.</summary>
    /// <param name="text">The text that was tokenised.</param>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}
