using Dateline.Entities.Gazetteers;

namespace Dateline.Entities.Names;

/// <summary>A person's name in its parts.</summary>
internal sealed class PersonName
{
    private readonly ulong[] _keys;

    /// <param name="written">The name as written, without titles.</param>
    public PersonName(string written)
    {
        var words = NameText.Words(written);
        Words = Uninverted(words);
        var end = Words.Length;
        while (end > 1 && IsSuffix(Words[end - 1]))
        {
            end--;
        }

        _keys = [.. Words.Take(end).Select(KeyOf)];
    }

    /// <summary>The words, given name first.</summary>
    public string[] Words { get; }

    /// <summary>True when there is more than a surname.</summary>
    public bool IsFull => _keys.Length > 1;

    /// <summary>The key of the surname's last word.</summary>
    public ulong Surname => _keys[^1];

    /// <summary>The key of the first word.</summary>
    public ulong First => _keys[0];

    /// <summary>True when the given name is an initial only.</summary>
    public bool HasInitialOnly => Words[0].Length <= 2 || Words[0][1] == '.';

    /// <summary>True when the words of a shorter name are the end of this one ("van Dalen" of "Jeroen van Dalen").</summary>
    public bool EndsWith(PersonName shorter) => _keys.AsSpan().EndsWith(shorter._keys);

    /// <summary>True when the words of a shorter name stand in this one together ("Xi" in "Xi Jinping").</summary>
    public bool Contains(PersonName shorter) => _keys.AsSpan().IndexOf(shorter._keys) >= 0;

    /// <summary>
    /// True when two full names can be one person's: the same surname, and given names of which one is the other, its short
    /// form or
    /// its initial, or leaves some out.
    /// </summary>
    public bool Agrees(PersonName other, Nicknames nicknames)
    {
        if (Surname != other.Surname)
        {
            return false;
        }

        var (longer, shorter) = _keys.Length >= other._keys.Length ? (this, other) : (other, this);
        if (!longer.AgreesAt(0, shorter, 0, nicknames))
        {
            return false;
        }

        var i = 1;
        for (var j = 1; j < shorter._keys.Length - 1; j++, i++)
        {
            while (i < longer._keys.Length - 1 && !longer.AgreesAt(i, shorter, j, nicknames))
            {
                i++;
            }

            if (i >= longer._keys.Length - 1)
            {
                return false;
            }
        }

        return true;
    }

    private static string[] Uninverted(string[] words) =>
        words.Length > 1 && words[0].EndsWith(',') && !IsSuffix(words[1]) ? [.. words[1..], words[0].TrimEnd(',')] : words;

    private static bool IsSuffix(string word) => word.TrimEnd('.', ',') is "Jr" or "Sr" or "II" or "III" or "IV";

    /// <summary>Folded; the Arabic article does not count, since news writes it or not.</summary>
    private static ulong KeyOf(string word)
    {
        var isArticle = word.Length > 4 && word[2] == '-' && (word.StartsWith("al", StringComparison.OrdinalIgnoreCase) ||
            word.StartsWith("el", StringComparison.OrdinalIgnoreCase));
        return NameKey.Of(isArticle ? word.AsSpan(3) : word.AsSpan().TrimEnd(','));
    }

    private bool AgreesAt(int index, PersonName other, int otherIndex, Nicknames nicknames)
    {
        var (left, right) = (Words[index], other.Words[otherIndex]);
        return nicknames.AreForms(_keys[index], other._keys[otherIndex]) ||
            ((IsInitial(left) || IsInitial(right)) && char.ToUpperInvariant(left[0]) == char.ToUpperInvariant(right[0]));
    }

    private static bool IsInitial(string word) => word.Length == 1 || (word.Length == 2 && word[1] == '.') ||
        (word.Length > 2 && word[1] == '.' && word[^1] == '.');
}
