using Dateline.Entities.Gazetteers;
using Dateline.Entities.Names;

namespace Dateline.Entities.Aliases;

/// <summary>A person's name that has a given name and a family name, in parts that are compared across the archive.</summary>
internal sealed class FullName
{
    private const int MostWords = 6;

    private static readonly string[] Suffixes = ["jr", "sr", "ii", "iii", "iv"];

    private readonly string[] _middles;
    private readonly string _suffix;

    private FullName(string value, List<string> words, string suffix, int family)
    {
        Value = value;
        Given = Letters.Of(words[0]);
        _middles = [.. words[1..family].SelectMany(word => word.Split('.')).Select(Letters.Of).Where(middle => middle.Length > 0)];
        Family = Letters.Of(string.Concat(words[family..]));
        _suffix = suffix;
        Spelling = $"{Letters.Of(string.Concat(words))} {suffix}";
    }

    /// <summary>The value of the facet.</summary>
    public string Value { get; }

    /// <summary>The given name in <see cref="Letters"/>.</summary>
    public string Given { get; }

    /// <summary>The family name likewise, with its particles; the Arabic article does not count.</summary>
    public string Family { get; }

    /// <summary>What is equal for names that differ in accents, capitals, blanks and punctuation alone.</summary>
    public string Spelling { get; }

    /// <summary>Reads a value; null when it has no given name or no family name, written out.</summary>
    public static FullName? TryRead(string value)
    {
        var words = NameText.Words(value).ToList();
        var suffix = words.Count > 2 && Letters.Of(words[^1]) is var last && Suffixes.Contains(last) ? last : "";
        if (suffix.Length > 0)
        {
            words.RemoveAt(words.Count - 1);
        }

        for (var i = words.Count - 1; i > 0; i--)
        {
            words[i] = WithoutArticle(words[i]);
        }

        words.RemoveAll(word => word.Length == 0);
        if (words.Count is < 2 or > MostWords || words.Exists(word => !char.IsLetter(word[0])) || IsInitial(words[0]))
        {
            return null;
        }

        var family = words.FindIndex(1, word => char.IsLower(word[0])) is var particle and > 0 ? particle : words.Count - 1;
        var name = new FullName(value, words, suffix, family);
        return name.Family.Length > 1 ? name : null;
    }

    /// <summary>True when the given name is known to be one.</summary>
    public bool HasKnownGivenName => Gazetteer.Default.Find(Given).Is(NameKinds.GivenName) || Transliteration.IsEasternGivenName(Given);

    /// <summary>True when many families bear the name.</summary>
    public bool HasCommonFamilyName => Gazetteer.Default.Find(Family).Is(NameKinds.Surname);

    /// <summary>
    /// True when what stands between the given and the family name, and behind it, does not tell the two apart. Initials and given
    /// names may be left out; the other words of a longer name mean something.
    /// </summary>
    public bool MiddlesAgree(FullName other)
    {
        if (_suffix != other._suffix)
        {
            return false;
        }

        if (_middles.Length == 0 || other._middles.Length == 0)
        {
            return _middles.Concat(other._middles).All(
                middle => middle.Length == 1 || Gazetteer.Default.Find(middle).Is(NameKinds.GivenName));
        }

        return _middles.Length == other._middles.Length && _middles.Zip(other._middles).All(pair =>
            pair.First == pair.Second || ((pair.First.Length == 1 || pair.Second.Length == 1) && pair.First[0] == pair.Second[0]));
    }

    /// <summary>True when the same stands between the given and the family name, and behind it.</summary>
    public bool HasSameMiddles(FullName other) => _suffix == other._suffix && _middles.SequenceEqual(other._middles);

    /// <summary>The word without the Arabic article, which news writes or not: <c>al-Assad</c>, <c>Al Assad</c>.</summary>
    private static string WithoutArticle(string word)
    {
        var isWithinWord = word.Length > 4 && word[2] == '-';
        var article = isWithinWord ? word[..2] : word;
        return article.Equals("al", StringComparison.OrdinalIgnoreCase) || article.Equals("el", StringComparison.OrdinalIgnoreCase)
            ? isWithinWord ? word[3..] : ""
            : word;
    }

    private static bool IsInitial(string word) => word.Length == 1 || word.Contains('.', StringComparison.Ordinal);
}
