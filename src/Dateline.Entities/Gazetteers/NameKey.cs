using Dateline.Core.Text;

namespace Dateline.Entities.Gazetteers;

/// <summary>
/// The 64-bit key of a name, built word by word without copying it: FNV-1a over the folded UTF-16 code units, finished with the
/// mixer of MurmurHash3 (both public domain). Case, accents, periods and apostrophes do not count; blanks, hyphens and slashes part
/// words. So <c>U.S.</c> is <c>US</c>, <c>Xi'an</c> is <c>Xian</c> and <c>Guinea-Bissau</c> is <c>Guinea Bissau</c>.
/// </summary>
/// <remarks>With a million names the odds that an unknown one shares a key with a known one are below one in 10^13.</remarks>
internal struct NameKey
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private ulong _hash = Basis;
    private bool _inWord;

    public NameKey()
    {
    }

    /// <summary>Words so far.</summary>
    public int Words { get; private set; }

    /// <summary>The key of the words so far.</summary>
    public readonly ulong Value
    {
        get
        {
            var key = _hash;
            key ^= key >> 33;
            key *= 0xff51afd7ed558ccd;
            key ^= key >> 33;
            key *= 0xc4ceb9fe1a85ec53;
            return key ^ (key >> 33);
        }
    }

    public static ulong Of(ReadOnlySpan<char> name)
    {
        var key = new NameKey();
        key.Append(name);
        return key.Value;
    }

    /// <summary>True for the characters that part words.</summary>
    public static bool IsSeparator(char folded) => folded is ' ' or '-' or '/' or '\t' or '\n' or '\r';

    /// <summary>Adds one or more words.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        _inWord = false;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterLower(c))
            {
                Add(c);
            }
            else if (Folding.TryExpand(c, out var letters))
            {
                foreach (var letter in letters)
                {
                    Add(char.ToLowerInvariant(letter));
                }
            }
            else
            {
                AddFolded(c);
            }
        }
    }

    private void AddFolded(char c)
    {
        var folded = Folding.FoldCase(c);
        if (IsSeparator(folded))
        {
            _inWord = false;
        }
        else if (folded is not ('.' or '\'') && !Folding.IsCombining(folded))
        {
            Add(folded);
        }
    }

    private void Add(char c)
    {
        if (!_inWord)
        {
            _inWord = true;
            if (Words++ > 0)
            {
                Mix(' ');
            }
        }

        Mix(c);
    }

    private void Mix(char c) => _hash = (_hash ^ c) * Prime;
}
