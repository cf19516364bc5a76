using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Dateline.Core.Text;

/// <summary>
/// Folds case, accents and typographic punctuation, so that <c>Córdoba</c> and <c>cordoba</c> are one key. The tables hold the
/// Latin letters of Unicode's canonical and compatibility decompositions (UnicodeData.txt), and letters that have none but are
/// written without their stroke or ligature in English (ø, ł, ß, æ). They are ours rather than <c>string.Normalize</c> because
/// that needs ICU, which a machine with the SDK alone may lack.
/// </summary>
public static class Folding
{
    private const char Latin1Start = '\u00C0';
    private const char AdditionalStart = '\u1E00';

    /// <summary>U+00C0 to U+024F; a blank stands for a character that stays or has several letters.</summary>
    private const string Latin =
        "AAAAAA CEEEEIIIIDNOOOOO OUUUUY  aaaaaa ceeeeiiiidnooooo ouuuuy yAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGg" +
        "HhHhIiIiIiIiIi  JjKkkLlLlLlLlLlNnNnNnnNnOoOoOo  RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs B      " +
        " DD    A  f     Kk      Oo             Uu                            AaIiOoUuUuUuUuUu AaAa  GgGgKkOo" +
        "Oo  j   Gg  NnAa    AaAaEeEeIiIiOoOoRrRrUuUuSsTt  Hh      AaEeOoOoOoOoYy                            ";

    /// <summary>U+1E00 to U+1EFF.</summary>
    private const string LatinAdditional =
        "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSs" +
        "SsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwyas    AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEe" +
        "IiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy      ";

    private static readonly FrozenDictionary<char, string> SeveralLetters = new Dictionary<char, string>
    {
        ['\u00C6'] = "AE",
        ['\u00DE'] = "TH",
        ['\u00DF'] = "ss",
        ['\u00E6'] = "ae",
        ['\u00FE'] = "th",
        ['\u0132'] = "IJ",
        ['\u0133'] = "ij",
        ['\u0152'] = "OE",
        ['\u0153'] = "oe",
        ['\u01C4'] = "DZ",
        ['\u01C5'] = "Dz",
        ['\u01C6'] = "dz",
        ['\u01C7'] = "LJ",
        ['\u01C8'] = "Lj",
        ['\u01C9'] = "lj",
        ['\u01CA'] = "NJ",
        ['\u01CB'] = "Nj",
        ['\u01CC'] = "nj",
        ['\u01F1'] = "DZ",
        ['\u01F2'] = "Dz",
        ['\u01F3'] = "dz",
        ['\u1E9E'] = "SS",
    }.ToFrozenDictionary();

    /// <summary>The text in lower case, without accents, with plain quotes and hyphens.</summary>
    public static string Fold(string text)
    {
        if (IsFolded(text))
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (TryExpand(c, out var letters))
            {
                folded.Append(letters.ToLowerInvariant());
            }
            else if (!IsCombining(c))
            {
                folded.Append(FoldCase(c));
            }
        }

        return folded.ToString();
    }

    /// <summary>The character without its accent, in the same case; a character of several letters (ß, æ) is returned as it is.</summary>
    public static char FoldAccent(char c)
    {
        if (c < Latin1Start)
        {
            return FoldPunctuation(c);
        }

        char folded;
        if (c - Latin1Start < Latin.Length)
        {
            folded = Latin[c - Latin1Start];
        }
        else if (c >= AdditionalStart && c - AdditionalStart < LatinAdditional.Length)
        {
            folded = LatinAdditional[c - AdditionalStart];
        }
        else
        {
            return FoldPunctuation(c);
        }

        return folded == ' ' ? c : folded;
    }

    /// <summary>The character in lower case and without its accent.</summary>
    public static char FoldCase(char c) => char.IsAscii(c) ? char.ToLowerInvariant(c) : char.ToLowerInvariant(FoldAccent(c));

    /// <summary>The letters, in their case, of a character that folds to several (ß, æ).</summary>
    public static bool TryExpand(char c, [NotNullWhen(true)] out string? letters)
    {
        letters = null;
        return c >= Latin1Start && SeveralLetters.TryGetValue(c, out letters);
    }

    /// <summary>True for a combining diacritic (U+0300 to U+036F), which folding drops.</summary>
    public static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';

    private static bool IsFolded(string text)
    {
        foreach (var c in text)
        {
            if (c > '\u007F' || char.IsAsciiLetterUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    private static char FoldPunctuation(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u2032' => '\'',
        '\u201C' or '\u201D' or '\u201F' or '\u2033' => '"',
        >= '\u2010' and <= '\u2015' or '\u2212' => '-',
        '\u00A0' or '\u2009' or '\u202F' => ' ',
        _ => c,
    };
}
