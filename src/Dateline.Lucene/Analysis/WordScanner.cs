using System.Buffers;
using System.Text;
using Dateline.Core.Text;

namespace Dateline.Lucene.Analysis;

/// <summary>
/// Finds the words of news English in one pass: runs of letters, digits and underscores, joined by what writing joins within a word.
/// The boundaries are those of UAX #29 but for hyphens, codes, acronyms, possessives and full stops without a blank behind them.
/// </summary>
internal static class WordScanner
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_");

    /// <summary>Finds the first word at or behind a position.</summary>
    /// <returns>False when there is none.</returns>
    public static bool TryFind(ReadOnlySpan<char> text, int position, out Word word)
    {
        while (position < text.Length && !IsWord(text, position))
        {
            position++;
        }

        if (position == text.Length)
        {
            word = default;
            return false;
        }

        word = IsIdeograph(text[position]) ? new Word(position, position + 1, 0, false)
            : TryFindAcronym(text, position, out var acronym) ? acronym
            : FindRun(text, position);
        return true;
    }

    /// <summary>Where the scan goes on behind a word: a possessive 's and the full stop of an acronym are passed over.</summary>
    public static int Behind(ReadOnlySpan<char> text, in Word word) =>
        IsPossessive(text, word.End) ? word.End + 2 : word.End;

    /// <summary>True for characters that a word is written with but that are no part of it: soft hyphens, joiners, combining accents.</summary>
    public static bool IsIgnored(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF' || Folding.IsCombining(c);

    /// <summary>True for an apostrophe in any of its shapes.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\uFF07';

    /// <summary><c>U.S.</c>, <c>U.N</c>, <c>a.m.</c>: single letters with full stops between them; one at the end belongs to it.</summary>
    private static bool TryFindAcronym(ReadOnlySpan<char> text, int start, out Word word)
    {
        var last = start;
        while (last + 2 < text.Length && char.IsLetter(text[last]) && text[last + 1] == '.' && char.IsLetter(text[last + 2]) &&
            !IsWord(text, last + 3))
        {
            last += 2;
        }

        var end = last + 1;
        word = new Word(start, end < text.Length && text[end] == '.' ? end + 1 : end, 0, true);
        return last > start;
    }

    private static Word FindRun(ReadOnlySpan<char> text, int start)
    {
        var end = FindRunEnd(text, start, out var digits);
        if (digits > start)
        {
            return new Word(start, end, IsNumber(text[digits..end]) ? digits : 0, false);
        }

        // "AK-47" and "covid-19" are one word; "20-year", "3-2" and "mid-1980s" are two.
        if (digits < 0 && end + 1 < text.Length && IsHyphen(text[end]) && char.IsAsciiDigit(text[end + 1]))
        {
            var numberEnd = FindRunEnd(text, end + 1, out _);
            if (IsNumber(text[(end + 1)..numberEnd]))
            {
                return new Word(start, numberEnd, end + 1, false);
            }
        }

        return new Word(start, end, 0, false);
    }

    /// <summary>The end of a run without hyphens, and where its first digit is; -1 when it has none.</summary>
    private static int FindRunEnd(ReadOnlySpan<char> text, int start, out int digits)
    {
        // Most words are nothing but such letters.
        digits = -1;
        var letters = text[start..].IndexOfAnyExcept(Letters);
        var end = letters < 0 ? text.Length : start + letters;
        while (end < text.Length && ((IsWord(text, end) && !IsIdeograph(text[end])) || (end > start && JoinsWord(text, start, end))))
        {
            if (digits < 0 && char.IsAsciiDigit(text[end]))
            {
                digits = end;
            }

            end++;
        }

        return end;
    }

    /// <summary>True when the mark at a position stands within a word: <c>O'Brien</c>, <c>AT&amp;T</c>, <c>3.5</c>, <c>1,000</c>.</summary>
    private static bool JoinsWord(ReadOnlySpan<char> text, int start, int mark)
    {
        if (mark + 1 >= text.Length || !IsWord(text, mark + 1))
        {
            return false;
        }

        var before = text[mark - 1];
        var after = text[mark + 1];
        return text[mark] switch
        {
            '&' => char.IsLetter(before) && char.IsLetter(after),
            '.' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            ',' => char.IsAsciiDigit(before) && IsThousands(text, start, mark),
            var c => IsApostrophe(c) && char.IsLetter(before) && char.IsLetter(after) && !IsPossessive(text, mark),
        };
    }

    /// <summary>True when exactly three digits follow a comma and at most three stand before it, as in <c>12,345,678</c>.</summary>
    private static bool IsThousands(ReadOnlySpan<char> text, int start, int comma)
    {
        var first = comma;
        while (first > start && comma - first <= 3 && char.IsAsciiDigit(text[first - 1]))
        {
            first--;
        }

        var last = comma + 1;
        while (last < text.Length && last - comma <= 4 && char.IsAsciiDigit(text[last]))
        {
            last++;
        }

        return comma - first <= 3 && last - comma == 4;
    }

    /// <summary>True for an apostrophe with an s behind it that ends the word.</summary>
    private static bool IsPossessive(ReadOnlySpan<char> text, int position) =>
        position + 1 < text.Length && IsApostrophe(text[position]) && text[position + 1] is 's' or 'S' && !IsWord(text, position + 2);

    /// <summary>The number of a code: digits, at most with one letter behind them (<c>F-16C</c>) that is no plural (<c>mid-1980s</c>).</summary>
    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits < 0 || (digits == text.Length - 1 && char.IsAsciiLetter(text[digits]) && text[digits] is not 's' and not 'S');
    }

    private static bool IsWord(ReadOnlySpan<char> text, int position)
    {
        if (position >= text.Length)
        {
            return false;
        }

        var c = text[position];
        return char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) || c == '_'
            : char.IsLetterOrDigit(c) || IsIgnored(c) || IsSurrogateLetter(text, position);
    }

    private static bool IsSurrogateLetter(ReadOnlySpan<char> text, int position)
    {
        var first = char.IsLowSurrogate(text[position]) ? position - 1 : position;
        return char.IsSurrogate(text[position]) && first >= 0 && Rune.DecodeFromUtf16(text[first..], out var rune, out _) ==
            OperationStatus.Done && Rune.IsLetterOrDigit(rune);
    }

    /// <summary>Chinese characters and hiragana are written without blanks; each is a word (UAX #29).</summary>
    private static bool IsIdeograph(char c) =>
        c is (>= '\u3040' and <= '\u309F') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';
}
