namespace Dateline.Entities.Sequences;

/// <summary>How a token is written.</summary>
internal enum LetterCase : byte
{
    /// <summary>It has no letter.</summary>
    None,

    /// <summary>Every letter is small.</summary>
    Lower,

    /// <summary>The first letter is a capital and a small one follows.</summary>
    Capitalised,

    /// <summary>Two or more letters, all of them capitals.</summary>
    Upper,

    /// <summary>One letter, a capital.</summary>
    Single,

    /// <summary>A capital stands behind a small letter.</summary>
    Mixed,
}
