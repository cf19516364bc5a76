using Dateline.Core.Text;

namespace Dateline.Lucene.Searching;

/// <summary>A pattern of one word: <c>*</c> for any characters, <c>?</c> for one.</summary>
internal sealed class WildcardPattern
{
    private readonly string _pattern;

    /// <summary>A pattern of whole values, folded.</summary>
    public WildcardPattern(string typed)
    {
        _pattern = Folding.Fold(typed);
        var end = _pattern.AsSpan().IndexOfAny('*', '?');
        Prefix = end < 0 ? _pattern : _pattern[..end];
    }

    /// <summary>A pattern of words, whose terms have no marks in them (<c>O'Bri*</c> is <c>obri*</c>).</summary>
    public static WildcardPattern OfWord(string typed) =>
        new(string.Concat(typed.Where(c => char.IsLetterOrDigit(c) || Folding.IsCombining(c) || c is '*' or '?')));

    /// <summary>What every match begins with.</summary>
    public string Prefix { get; }

    /// <summary>
    /// Whether a folded word fits. After a mismatch only the latest asterisk takes one more character, which suffices because an
    /// earlier one would only leave less; so the time is at most the product of the two lengths.
    /// </summary>
    public bool Matches(ReadOnlySpan<char> word)
    {
        var (at, next, asterisk, resume) = (0, 0, -1, 0);
        while (at < word.Length)
        {
            if (next < _pattern.Length && _pattern[next] == '*')
            {
                asterisk = next++;
                resume = at;
            }
            else if (next < _pattern.Length && (_pattern[next] == '?' || _pattern[next] == word[at]))
            {
                next++;
                at++;
            }
            else if (asterisk >= 0)
            {
                next = asterisk + 1;
                at = ++resume;
            }
            else
            {
                return false;
            }
        }

        return _pattern.AsSpan(next).TrimStart('*').IsEmpty;
    }
}
