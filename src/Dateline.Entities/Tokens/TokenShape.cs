namespace Dateline.Entities.Tokens;

/// <summary>How a token is written.</summary>
[Flags]
internal enum TokenShape : byte
{
    /// <summary>Nothing to say: no letters.</summary>
    None = 0,

    /// <summary>The first character is a capital: <c>Kyiv</c>, <c>McDonald</c>, <c>NATO</c>.</summary>
    Capitalised = 1,

    /// <summary>There is a lower-case letter: <c>Kyiv</c>, <c>the</c>, <c>iPhone</c>.</summary>
    HasLower = 2,

    /// <summary>Two capitals or more: <c>NATO</c>, <c>U.S.</c>, <c>McDonald</c>.</summary>
    HasCapitals = 4,

    /// <summary>There is a digit.</summary>
    HasDigit = 8,

    /// <summary>The token ends with the period of an abbreviation: <c>Gen.</c>, <c>J.</c>, <c>U.S.</c>.</summary>
    EndsWithPeriod = 16,

    /// <summary>There are blanks (or the beginning of the text) before the token.</summary>
    BlankBefore = 32,

    /// <summary>An empty line (or the beginning of the text) stands before the token.</summary>
    ParagraphStart = 64,
}
