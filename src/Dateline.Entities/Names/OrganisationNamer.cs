namespace Dateline.Entities.Names;

/// <summary>
/// Gives each mention of an organisation its canonical name: the one of our list, or else the longest that the article uses. An
/// acronym goes to the name whose initials it has, also where our list knows it as another's (EFF is more than one), a short form
/// ("Halcyon") to the one name that begins or ends with it.
/// </summary>
internal static class OrganisationNamer
{
    /// <summary>Longer runs of capitals are no acronyms; it also bounds the names that are compared.</summary>
    private const int LongestAcronym = 8;

    /// <summary>Two letters are the initials of too much ("EU", Exeter University) to be taken from the list's organisation.</summary>
    private const int ShortestOwnAcronym = 3;

    /// <summary>The names of an article's mentions, in text order.</summary>
    /// <param name="mentions">The mentions as written, and the canonical name of those that the gazetteer knows.</param>
    public static CanonicalName[] Name(IReadOnlyList<(string Written, string? Known)> mentions)
    {
        var longForms = new Dictionary<string, string?>(StringComparer.Ordinal);
        var spelt = new Dictionary<string, string>(StringComparer.Ordinal);
        var words = mentions.Select(mention => NameText.Words(mention.Written)).ToArray();
        foreach (var ((_, known), name) in mentions.Zip(words))
        {
            AddForms(longForms, name, known);
            if (Acronym(name, skipSmallWords: true) is { Length: >= ShortestOwnAcronym } acronym)
            {
                spelt.TryAdd(acronym, known ?? NameText.Join(name, mayShout: false));
            }
        }

        return
        [
            .. mentions.Zip(words, (mention, name) => spelt.TryGetValue(mention.Written, out var own) && own != mention.Known
                ? new CanonicalName(own, $"short for {own} in this article")
                : Resolve(mention.Written, name, mention.Known, longForms)),
        ];
    }

    private static CanonicalName Resolve(string written, string[] words, string? known, Dictionary<string, string?> longForms)
    {
        if (known is not null)
        {
            return new CanonicalName(known, known == written ? null : $"known as {known}");
        }

        var own = NameText.Join(words, mayShout: words.Length == 1);
        var value = own;
        // A short form may have a longer one that is itself short: "Nordvik", "Nordvik Energy", "Nordvik Energy AS".
        while (longForms.TryGetValue(KeyOf(value), out var longer) && longer is not null && longer.Length > value.Length)
        {
            value = longer;
        }

        return new CanonicalName(value, value == own ? null : $"short for {value} in this article");
    }

    /// <summary>Notes the shorter forms by which a name may be called; a form of two names is none.</summary>
    private static void AddForms(Dictionary<string, string?> longForms, string[] words, string? known)
    {
        if (words.Length < 2)
        {
            return;
        }

        var value = known ?? NameText.Join(words, mayShout: false);
        Note(Acronym(words, skipSmallWords: true));
        Note(Acronym(words, skipSmallWords: false));
        Note(words[0]);
        Note(words[^1]);
        Note(string.Join(' ', words[..^1]));
        Note(string.Join(' ', words[1..]));

        void Note(string form)
        {
            var key = KeyOf(form);
            if (form.Length < 2 || key == KeyOf(value))
            {
                return;
            }

            longForms[key] = !longForms.TryGetValue(key, out var other) ? value : other is null ? null : Shorter(other, value);
        }
    }

    /// <summary>Of two names the one that the other continues, which then leads on to it; null when they are two.</summary>
    private static string? Shorter(string left, string right) =>
        left.StartsWith(right, StringComparison.Ordinal) ? right : right.StartsWith(left, StringComparison.Ordinal) ? left : null;

    private static string Acronym(string[] words, bool skipSmallWords)
    {
        var initials = words.Where(word => !skipSmallWords ||
            char.IsUpper(word[0])).Select(word => char.ToUpperInvariant(word[0])).ToArray();
        return initials.Length is > 1 and <= LongestAcronym ? new string(initials) : "";
    }

    private static string KeyOf(string name) => Core.Text.Folding.Fold(name).Replace(".", "", StringComparison.Ordinal);
}
