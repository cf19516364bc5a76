using Dateline.Core.Text;

namespace Dateline.Lucene.Analysis;

/// <summary>Turns a written word into the term under which it is found. Works in a buffer of its own; for one thread.</summary>
internal sealed class WordFolder
{
    /// <summary>Longer words are cut to this: hashes and encoded data, which nobody searches by their end.</summary>
    public const int MaxLength = 255;

    private const string Usa = "usa";

    /// <summary>A letter can become two (<c>ß</c>).</summary>
    private readonly char[] _buffer = new char[2 * MaxLength];

    /// <summary>
    /// The term: without case, accents and the marks within the word, in the one form of its spelling variants. Valid until the next
    /// call.
    /// </summary>
    /// <param name="written">The word as written.</param>
    /// <param name="isAcronym">True when full stops stand behind its letters.</param>
    public ReadOnlySpan<char> Fold(ReadOnlySpan<char> written, bool isAcronym)
    {
        var term = FoldMarks(written[..Math.Min(written.Length, MaxLength)], isAcronym);

        // Case decides before it is folded: "US" and "U.S." are the country, "us" is the pronoun.
        return term is "us" && (isAcronym || IsCountry(written)) ? Usa
            : SpellingVariants.TryFind(term, out var form) ? form
            : term;
    }

    /// <summary>True for <c>US</c> in capitals.</summary>
    public static bool IsCountry(ReadOnlySpan<char> written) => written is "US";

    private ReadOnlySpan<char> FoldMarks(ReadOnlySpan<char> written, bool isAcronym)
    {
        var length = 0;
        foreach (var c in System.Text.Ascii.IsValid(written) ? written : Folding.Fold(written.ToString()))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                _buffer[length++] = char.ToLowerInvariant(c);
            }
            else if (!IsMark(c, isAcronym))
            {
                _buffer[length++] = c;
            }
        }

        return _buffer.AsSpan(0, length);
    }

    private static bool IsMark(char c, bool isAcronym) =>
        c is '\'' or ',' or '-' || (c == '.' && isAcronym) || WordScanner.IsIgnored(c) || WordScanner.IsApostrophe(c);
}
