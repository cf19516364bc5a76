using System.Text;
using Dateline.Entities.Lists;

namespace Dateline.Entities.Aliases;

/// <summary>
/// Tells whether two spellings can stand for one word of another script. English news writes Arabic, Cyrillic and Hebrew names by
/// several systems (ISO 9, BGN/PCGN, ALA-LC, those of agencies, and the French and German ones), which differ in few ways: one sound
/// in several letters, long and short vowels, doubled consonants.
/// </summary>
internal static class Transliteration
{
    /// <summary>A shorter word has too little left to be told from another one.</summary>
    private const int ShortestWord = 4;

    /// <summary>One sound each; the longer spelling first. What stands for a sound is the letter that is most alike.</summary>
    private static readonly (string Written, string Sound)[] Sounds =
    [
        ("shch", "S"), ("sch", "S"), ("sh", "S"), ("tsch", "C"), ("tch", "C"), ("ch", "C"), ("dzh", "j"), ("dj", "j"), ("zh", "j"),
        ("kh", "h"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("ph", "f"), ("ck", "k"), ("ks", "x"), ("q", "k"), ("tz", "ts"),
        ("iye", "a"), ("ie", "a"), ("ye", "a"), ("je", "a"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("e", "a"), ("o", "u"), ("y", "i"),
    ];

    /// <summary>Not <c>zh</c>, which Chinese names have too: in them every vowel tells.</summary>
    private static readonly string[] EasternClusters = ["kh", "dh", "iy", "yy"];

    private static readonly string[] EasternEndings =
        ["sky", "ski", "skii", "skij", "skaya", "ov", "ova", "ev", "eva", "off", "eff", "enko", "vich", "vych", "dze", "shvili"];

    private static readonly Lazy<HashSet<string>> EasternNames = new(() =>
        [.. ListResource.Lines("transliterated-names.txt").SelectMany(line => line.Split(' ')).Select(Skeleton)]);

    /// <summary>What is left of a word when the ways of spelling are taken out; words of one skeleton can be one.</summary>
    /// <param name="word">The word in <see cref="Letters"/>.</param>
    public static string Skeleton(string word)
    {
        var written = word;
        if (written.EndsWith("off", StringComparison.Ordinal) || written.EndsWith("eff", StringComparison.Ordinal))
        {
            written = $"{written[..^2]}v";
        }
        else if (written.EndsWith("ah", StringComparison.Ordinal) || written.EndsWith("eh", StringComparison.Ordinal))
        {
            written = written[..^1];
        }

        var skeleton = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length;)
        {
            var (taken, sound) = SoundAt(written, i);
            foreach (var letter in sound)
            {
                if (skeleton.Length == 0 || skeleton[^1] != letter)
                {
                    skeleton.Append(letter);
                }
            }

            i += taken;
        }

        // The Arabic qaf at the beginning of a name of origin: Gaddafi, Qaddafi, Kadhafi, Khadafy.
        if (skeleton.Length > ShortestWord && skeleton[^1] == 'i' &&
            (skeleton[0] == 'g' || written.StartsWith("kh", StringComparison.Ordinal)))
        {
            skeleton[0] = 'k';
        }

        return skeleton.ToString();
    }

    /// <summary>True when two different words of one skeleton are long enough to be taken for one.</summary>
    public static bool AreAlike(string left, string right) =>
        Math.Min(left.Length, right.Length) >= ShortestWord && Skeleton(left) == Skeleton(right);

    /// <summary>True for a given name that comes from another script.</summary>
    public static bool IsEasternGivenName(string word) => EasternNames.Value.Contains(Skeleton(word));

    /// <summary>True for a surname that can be seen to come from another script.</summary>
    public static bool IsEasternSurname(string word) =>
        EasternClusters.Any(cluster => word.Contains(cluster, StringComparison.Ordinal)) ||
        EasternEndings.Any(ending => word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal)) ||
        (word.IndexOf('q', StringComparison.Ordinal) is var q and >= 0 && (q + 1 == word.Length || word[q + 1] != 'u'));

    private static (int Taken, string Sound) SoundAt(string word, int at)
    {
        foreach (var (written, sound) in Sounds)
        {
            if (string.CompareOrdinal(word, at, written, 0, written.Length) == 0)
            {
                return (written.Length, sound);
            }
        }

        return (1, word.Substring(at, 1));
    }
}
