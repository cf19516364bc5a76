using Dateline.Entities.Gazetteers;
using Dateline.Entities.Names;
using Dateline.Entities.Tagging;

namespace Dateline.Entities.Aliases;

/// <summary>An organisation's name in a form in which ways of writing it are equal.</summary>
internal sealed class OrganisationName
{
    private const NameKinds Others = NameKinds.CommonWord | NameKinds.Place | NameKinds.GivenName | NameKinds.Surname;

    /// <summary>Abbreviations, and the words that British and American English spell in two ways.</summary>
    private static readonly Dictionary<string, string> Plain = new(StringComparer.Ordinal)
    {
        ["assn"] = "association",
        ["assoc"] = "association",
        ["bros"] = "brothers",
        ["center"] = "centre",
        ["co"] = "company",
        ["corp"] = "corporation",
        ["defense"] = "defence",
        ["dept"] = "department",
        ["inc"] = "incorporated",
        ["intl"] = "international",
        ["labor"] = "labour",
        ["ltd"] = "limited",
        ["mfg"] = "manufacturing",
        ["natl"] = "national",
        ["organization"] = "organisation",
        ["program"] = "programme",
        ["theater"] = "theatre",
        ["univ"] = "university",
    };

    private readonly string[] _words;
    private readonly int _core;

    private OrganisationName(string value, string[] words)
    {
        Value = value;
        _words = words;
        _core = words.Length;
        while (_core > 1 && IsLegalForm(words[_core - 1]))
        {
            _core--;
        }
    }

    /// <summary>The value of the facet.</summary>
    public string Value { get; }

    /// <summary>What is equal for names that differ in accents, capitals, blanks, punctuation and abbreviations alone.</summary>
    public string Spelling => string.Concat(_words);

    /// <summary>The name without its legal form; null when the rest is a word that may stand for anything.</summary>
    public string? Core => _core > 1 || !IsOrdinary(_words[0]) ? string.Concat(_words[.._core]) : null;

    /// <summary>The legal form: <c>limited</c>; empty when the name has none.</summary>
    public string LegalForm => string.Join(' ', _words[_core..]);

    /// <summary>Reads a value; null when it has no letters to speak of.</summary>
    public static OrganisationName? TryRead(string value)
    {
        var words = NameText.Words(value.Replace('&', ' ').Replace("-", " ", StringComparison.Ordinal))
            .Select(word => Letters.Of(word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word))
            .Where(word => word.Length > 0 && word is not ("and" or "the"))
            .Select(word => Plain.GetValueOrDefault(word, word))
            .ToArray();
        return words.Length > 0 ? new OrganisationName(value, GovernmentOffice.Normalise(words)) : null;
    }

    private static bool IsLegalForm(string word) => word is "company" or "corporation" or "incorporated" or "limited" ||
        (Lexicon.Default.TraitsOf(word) & WordTraits.CompanySuffix) != 0;

    private static bool IsOrdinary(string word) => word.Length < 4 || Gazetteer.Default.Find(word).Is(Others) ||
        Lexicon.Default.TraitsOf(word) != WordTraits.None;
}
