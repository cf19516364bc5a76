namespace Dateline.Core.Queries.Parsing;

/// <summary>What a piece of a typed query is.</summary>
internal enum QueryTokenKind
{
    /// <summary>A run of characters without white space: a word, a pattern, a code, a date.</summary>
    Word,

    /// <summary>What stood between quotation marks.</summary>
    Phrase,

    /// <summary>A field's name; the colon is taken off.</summary>
    Field,

    /// <summary>An opening parenthesis.</summary>
    Open,

    /// <summary>A closing parenthesis.</summary>
    Close,

    /// <summary>The operator AND.</summary>
    And,

    /// <summary>The operator OR.</summary>
    Or,

    /// <summary>The operator NOT, or a hyphen before a clause.</summary>
    Not,

    /// <summary>The end of the query.</summary>
    End,
}
