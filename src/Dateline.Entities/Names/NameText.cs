using System.Text;
using Dateline.Core.Text;
using Dateline.Entities.Tokens;

namespace Dateline.Entities.Names;

/// <summary>Writes a name as the archive shows it: single blanks, plain apostrophes, and no shouting.</summary>
internal static class NameText
{
    /// <summary>The words of a name as written.</summary>
    public static string[] Words(string name)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= name.Length; i++)
        {
            var isBlank = i == name.Length || Characters.IsBlank(name[i]);
            if (isBlank && start >= 0)
            {
                words.Add(Plain(name[start..i]));
                start = -1;
            }
            else if (!isBlank && start < 0)
            {
                start = i;
            }
        }

        return [.. words];
    }

    /// <summary>The words in one line. Names in capitals are written as names, acronyms among organisations stay.</summary>
    public static string Join(IReadOnlyList<string> words, bool mayShout)
    {
        var joined = string.Join(' ', words);
        return mayShout || !IsShouted(joined) ? joined : Capitalised(joined);
    }

    private static bool IsShouted(string name)
    {
        var letters = 0;
        foreach (var c in name)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters > 2;
    }

    private static string Capitalised(string name)
    {
        var written = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            var isInside = i > 0 && char.IsLetter(name[i - 1]);
            var isAfterPrefix = i > 1 && (name[i - 1] is 'c' or 'C') && name[i - 2] == 'M' && (i == 2 || name[i - 3] == ' ');
            written.Append(isInside && !isAfterPrefix ? char.ToLowerInvariant(name[i]) : name[i]);
        }

        return written.ToString();
    }

    private static string Plain(string word)
    {
        if (Ascii.IsValid(word))
        {
            return word;
        }

        var plain = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            plain.Append(Folding.FoldAccent(c) is '\'' or '-' ? Folding.FoldAccent(c) : c);
        }

        return plain.ToString();
    }
}
