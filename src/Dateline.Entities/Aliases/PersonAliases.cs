namespace Dateline.Entities.Aliases;

/// <summary>
/// Finds the names of people that are one person's. Both need a given and a family name, and the surname alone joins nobody. Where
/// several readings are possible (two full forms of one short form, two middle initials beside a name without one), nothing is joined;
/// nor are a short form, or a name without its middle initial, and the full name where many families bear the surname.
/// </summary>
internal sealed class PersonAliases
{
    /// <summary>
    /// A family name that more given names bear in the archive is too common for a short form or a missing middle name to tell who is
    /// meant. It also bounds the names that are compared with each other.
    /// </summary>
    private const int MostBearers = 12;

    /// <summary>Spellings of one skeleton at the most: the bound for hostile archives.</summary>
    private const int MostSpellings = 64;

    private readonly ValueGroups _groups = new();

    private PersonAliases(IEnumerable<string> values)
    {
        var names = values.Select(FullName.TryRead).OfType<FullName>().ToList();
        foreach (var spelled in names.GroupBy(name => name.Spelling))
        {
            _groups.Join(spelled.Select(name => name.Value));
        }

        foreach (var family in names.GroupBy(name => Transliteration.Skeleton(name.Family)))
        {
            JoinFamily([.. family.DistinctBy(name => _groups.Of(name.Value))]);
        }
    }

    /// <summary>The groups of values that are one person's names; each has two or more.</summary>
    public static IEnumerable<IReadOnlyList<string>> Find(IEnumerable<string> values) => new PersonAliases(values)._groups.All();

    /// <summary>Joins the names of each person of a family name; some of its spellings may be other families'.</summary>
    private void JoinFamily(List<FullName> names)
    {
        var isCommon = names.Exists(name => name.HasCommonFamilyName) ||
            names.Select(name => name.Given).Distinct().Skip(MostBearers).Any();
        if (!isCommon)
        {
            JoinAgreeing(names, mayBeShort: true);
            return;
        }

        foreach (var alike in names.GroupBy(name => Transliteration.Skeleton(name.Given)))
        {
            JoinAgreeing([.. alike], mayBeShort: false);
        }
    }

    /// <summary>Joins what agrees with each other and with nothing else.</summary>
    private void JoinAgreeing(List<FullName> names, bool mayBeShort)
    {
        if (names.Count is < 2 or > MostSpellings)
        {
            return;
        }

        var agreeing = names.Select(name => names.Where(other => name == other || Agree(name, other, mayBeShort)).ToHashSet()).ToList();
        foreach (var set in agreeing)
        {
            if (set.Count > 1 && set.All(name => agreeing[names.IndexOf(name)].SetEquals(set)))
            {
                _groups.Join(set.Select(name => name.Value));
            }
        }
    }

    private static bool Agree(FullName left, FullName right, bool mayBeShort)
    {
        var isSpelling = IsSame(left.Given, right.Given, left, right) && left.HasSameMiddles(right);
        var isForm = mayBeShort && left.HasKnownGivenName && right.HasKnownGivenName && left.MiddlesAgree(right) &&
            (IsSame(left.Given, right.Given, left, right) || GivenNames.AreForms(left.Given, right.Given));
        return (isSpelling || isForm) && IsSame(left.Family, right.Family, left, right);
    }

    /// <summary>True for the same word, and for spellings of one when the whole name comes from another script.</summary>
    private static bool IsSame(string word, string other, FullName left, FullName right) =>
        word == other || (Transliteration.AreAlike(word, other) && IsEastern(left) && IsEastern(right));

    private static bool IsEastern(FullName name) =>
        Transliteration.IsEasternGivenName(name.Given) || Transliteration.IsEasternSurname(name.Family);
}
