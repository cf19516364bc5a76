using Dateline.Entities.Gazetteers;

namespace Dateline.Entities.Tagging;

/// <summary>
/// Finds offices and titles that stand before a name: <c>President</c>, <c>Deputy Prime Minister</c>, <c>Gen.</c>,
/// <c>Special Envoy for Peace</c>.
/// </summary>
internal static class RoleParser
{
    private const int MostWords = 8;

    /// <summary>
    /// The index after the role that begins at a token: narrowing words and the office itself, without what follows "of" or
    /// "for";
    /// <paramref name="first"/> when there is none.
    /// </summary>
    public static int End(TaggingText text, int first, int end)
    {
        if (!text.IsNameWord(first))
        {
            return text.TokenAt(first).IsLower && text.Has(first, WordTraits.Role) ? first + 1 : first;
        }

        end = Math.Min(end, first + MostWords);
        var i = first;
        while (i < end && IsModifier(text, i))
        {
            i = Next(text, i + 1, end);
        }

        // The words may all narrow ("Chief", "General"); the last of them that is an office by itself ends the role then.
        if (i == end || !IsOffice(text, i))
        {
            do
            {
                i--;
            }
            while (i >= first && !IsOffice(text, i));
        }

        if (i >= first && text.IsJoin(i + 1) && (text.Has(i + 2, WordTraits.Role) || text.Is(i + 2, "elect") ||
            text.Is(i + 2, "designate")))
        {
            i += 2;
        }

        return i < first || BelongsToOrganisation(text, i + 1) || (IsUncertain(text, i) && !text.IsNameWord(i + 1) &&
            !text.Is(i + 1, "of"))
            ? first
            : i + 1;
    }

    /// <summary>
    /// The index after what the office is of ("of State", "for Peace", "of General Staff"): common words with a capital, up
    /// to where
    /// a name begins. <paramref name="first"/> when nothing such follows.
    /// </summary>
    public static int ComplementEnd(TaggingText text, int first, int end)
    {
        var i = first;
        while (i < end && text.IsNameWord(i) && (text.Has(i, WordTraits.Common) || i == first) && !BeginsPerson(text, i))
        {
            i = text.Is(i + 1, "and") && text.IsNameWord(i + 2) && text.Has(i + 2, WordTraits.Common) ? i + 2 : i + 1;
        }

        return i;
    }

    private static bool IsModifier(TaggingText text, int i) =>
        text.IsNameWord(i) && (text.Has(i, WordTraits.RoleModifier) || (text.Has(i, WordTraits.Common) && !IsOffice(text, i)));

    private static bool IsOffice(TaggingText text, int i) => text.IsNameWord(i) &&
        text.Has(i, WordTraits.Role | WordTraits.Honorific);

    /// <summary>
    /// Steps over a hyphen or "and" within the role: <c>Vice-President</c>, <c>Foreign and Defence Minister</c>.
    /// </summary>
    private static int Next(TaggingText text, int i, int end) =>
        i + 1 < end && (text.IsJoin(i) || text.Is(i, "and")) && text.IsNameWord(i + 1) ? i + 1 : i;

    /// <summary>"General Assembly", "Governors Council": the office is the beginning of an organisation.</summary>
    private static bool BelongsToOrganisation(TaggingText text, int i) => text.IsNameWord(i) &&
        text.Has(i, WordTraits.OrganisationSuffix | WordTraits.OrganisationHead) && !text.IsKnownAs(i, NameKinds.GivenName);

    /// <summary>Titles that are names or common words as well (King, Major, Judge, Brother) need a name after them.</summary>
    private static bool IsUncertain(TaggingText text, int i) =>
        !text.Has(i, WordTraits.Role) || text.IsKnownAs(i, NameKinds.Surname | NameKinds.GivenName);

    /// <summary>"Steven Witkoff", but not "Peace Steven Witkoff" although there are people called Peace.</summary>
    private static bool BeginsPerson(TaggingText text, int i) =>
        text.IsKnownAs(i, NameKinds.GivenName) && text.IsNameWord(i + 1) && !text.Has(i + 1, WordTraits.Common) &&
        !(text.Has(i, WordTraits.Common) && text.IsKnownAs(i + 1, NameKinds.GivenName) && text.IsNameWord(i + 2));
}
