using System.Buffers;
using System.Globalization;
using System.Text;

namespace Dateline.Entities.Tokens;

/// <summary>The classes of characters by which text is cut into tokens.</summary>
internal static class Characters
{
    /// <summary>Blanks, control characters, and the invisible marks that feeds and web pages leave in text.</summary>
    public static bool IsBlank(char c) => c <= ' ' || (c >= '\u007F' && (char.IsWhiteSpace(c) || char.IsControl(c) ||
        IsInvisible(c)));

    /// <summary>A letter of any script, or a mark that belongs to the letter before it.</summary>
    public static bool IsLetter(char c) => c < '\u0080'
        ? char.IsAsciiLetter(c)
        : char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or
            UnicodeCategory.SpacingCombiningMark;

    /// <summary>A letter or a decimal digit.</summary>
    public static bool IsLetterOrDigit(char c) => IsLetter(c) || char.IsDigit(c);

    /// <summary>A letter beyond the basic plane, as a pair of surrogates; emoji are none.</summary>
    public static bool IsLetterPair(ReadOnlySpan<char> text, int at) => char.IsHighSurrogate(text[at]) &&
        Rune.DecodeFromUtf16(text[at..], out var rune, out _) == OperationStatus.Done && Rune.IsLetterOrDigit(rune);

    /// <summary>Straight, curly and modifier apostrophes.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '\uFF07';

    /// <summary>Quotation marks; apostrophes are among them, since only the context tells.</summary>
    public static bool IsQuote(char c) =>
        c is '"' or '\'' or '`' or '\u00AB' or '\u00BB' or '\u2039' or '\u203A' or '\uFF02' or '\uFF07' ||
            c is >= '\u2018' and <= '\u201F';

    /// <summary>The hyphen and its typographic twins.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>Dashes between parts of a sentence.</summary>
    public static bool IsDash(char c) => c is >= '\u2012' and <= '\u2015' or '\u2212';

    /// <summary>What may end a sentence, in Latin and in full-width and Arabic form.</summary>
    public static bool IsTerminator(char c) =>
        c is '.' or '!' or '?' or '\u2026' or '\u3002' or '\uFF01' or '\uFF1F' or '\u061F' or '\u06D4' or '\u0964';

    private static bool IsInvisible(char c) =>
        c is '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064');
}
