namespace Dateline.Entities.Tokens;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>
    /// Letters, perhaps with digits, apostrophes and the periods of an abbreviation: <c>Kyiv</c>, <c>O'Neill</c>,
    /// <c>U.S.</c>, <c>AT&amp;T</c>.
    /// </summary>
    Word,

    /// <summary>What is glued to a word with an apostrophe: <c>'s</c>, <c>'ll</c>, <c>'re</c>.</summary>
    Clitic,

    /// <summary>Begins with a digit: <c>3,000</c>, <c>12:30</c>, <c>2025-12-05</c>, <c>5th</c>, <c>1980s</c>.</summary>
    Number,

    /// <summary>A web address, e-mail address or handle.</summary>
    Address,

    /// <summary>A hyphen between or after words.</summary>
    Hyphen,

    /// <summary>An en or em dash, or several hyphens.</summary>
    Dash,

    /// <summary>A double or single quotation mark of any style.</summary>
    Quote,

    /// <summary>What may end a sentence: period, question mark, exclamation mark, ellipsis.</summary>
    Terminator,

    /// <summary>Any other punctuation: comma, colon, brackets.</summary>
    Punctuation,

    /// <summary>Anything else: currency signs, emoji, unassigned characters.</summary>
    Symbol,
}
