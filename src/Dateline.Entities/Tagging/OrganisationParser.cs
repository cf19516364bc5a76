using Dateline.Entities.Gazetteers;
using Dateline.Entities.Tokens;

namespace Dateline.Entities.Tagging;

/// <summary>
/// Finds organisations by the words that make their names: <c>Ministry of Agriculture, Forestry and Fisheries</c>,
/// <c>National Security and Defense Council</c>, <c>Communist Party of China</c>, <c>Formosa Wafer Corp.</c>
/// </summary>
internal static class OrganisationParser
{
    private const int MostTokens = 14;

    /// <summary>
    /// The index after the longest organisation that begins at a token; <paramref name="first"/> when there is none.
    /// </summary>
    public static int End(TaggingText text, int first, int end)
    {
        if (!text.IsNameWord(first) || text.Has(first, WordTraits.FunctionWord | WordTraits.Calendar | WordTraits.CompanySuffix))
        {
            return first;
        }

        end = Math.Min(end, first + MostTokens);
        var best = first;
        var i = first;
        while (i < end)
        {
            var isSuffix = i > first && IsSuffix(text, i, first);
            if (isSuffix)
            {
                best = i + 1;
            }

            if (isSuffix || (i == first && text.Has(i, WordTraits.OrganisationHead)))
            {
                best = Math.Max(best, ComplementEnd(text, i, end));
            }

            var next = NextWord(text, first, i, end);
            if (next == i)
            {
                break;
            }

            i = next;
        }

        return best;
    }

    private static bool IsSuffix(TaggingText text, int i, int first) =>
        text.Has(i, WordTraits.OrganisationSuffix) &&
        !(text.Has(i, WordTraits.RoleModifier) && text.Has(i + 1, WordTraits.Role)) && !(i == first + 1 &&
            text.Has(i, WordTraits.WeakSuffix) && text.Has(first, WordTraits.Honorific));

    /// <summary>The next word of the name before its suffix; <paramref name="i"/> when the name cannot go on.</summary>
    private static int NextWord(TaggingText text, int first, int i, int end)
    {
        var next = i + 1;
        if (next >= end)
        {
            return i;
        }

        if (text.IsNameWord(next))
        {
            return text.Has(next, WordTraits.Calendar) || IsRoleAfterName(text, first, next) ? i : next;
        }

        if (next + 1 >= end || !text.IsNameWord(next + 1))
        {
            return i;
        }

        var joins = text.IsJoin(next) || text.WordAt(next) is "&" ||
            (text.TokenAt(next).Kind == TokenKind.Clitic && text.Has(i, WordTraits.Common)) ||
            (text.Is(next, "and") && (text.Has(next + 1, WordTraits.CompanySuffix) ||
                text.WordAt(next + 1) is "Sons" or "Brothers" ||
                (text.AllCommon(first, next) && text.Has(next + 1, WordTraits.Common))));
        return joins ? next + 1 : i;
    }

    /// <summary>"Bank of Japan Governor", "State Department Spokesman": the office is no part of the name.</summary>
    private static bool IsRoleAfterName(TaggingText text, int first, int i) => i > first && text.Has(i, WordTraits.Role) &&
        !text.Has(i, WordTraits.OrganisationHead | WordTraits.OrganisationSuffix | WordTraits.RoleModifier);

    /// <summary>"of …" or "for …" after a head or suffix, with the words that belong to it.</summary>
    private static int ComplementEnd(TaggingText text, int head, int end)
    {
        var i = head + 1;
        if (!(text.Is(i, "of") || text.Is(i, "for") || (text.Is(i, "on") && text.Has(head, WordTraits.OrganisationHead))))
        {
            return head;
        }

        i += text.Is(i + 1, "the") ? 2 : 1;
        if (i >= end || !text.IsNameWord(i) || text.Has(i, WordTraits.Calendar) || !MayTakeComplement(text, head, i))
        {
            return head;
        }

        while (true)
        {
            var next = ComplementNext(text, head, i, end);
            if (next == i)
            {
                return i + 1;
            }

            i = next;
        }
    }

    private static int ComplementNext(TaggingText text, int head, int i, int end)
    {
        var next = i + 1;
        if (next >= end)
        {
            return i;
        }

        if (text.IsNameWord(next))
        {
            return text.Has(next, WordTraits.Role | WordTraits.Honorific | WordTraits.Calendar) ||
                BeginsPerson(text, next) ? i : next;
        }

        if (next + 1 >= end || !text.IsNameWord(next + 1))
        {
            return i;
        }

        if (text.IsJoin(next) || text.WordAt(next) is "&")
        {
            return next + 1;
        }

        var isCommon = text.Has(next + 1, WordTraits.Common) && !text.Has(next + 1, WordTraits.Role);
        if (text.Is(next, "and") || text.Is(next, "of"))
        {
            return isCommon || text.Is(next, "of") ? next + 1 : i;
        }

        return text.WordAt(next) is "," && isCommon && text.Has(head, WordTraits.OrganisationHead) &&
            ListGoesOn(text, next + 2, end) ? next + 1 : i;
    }

    /// <summary>"Agriculture, Forestry and Fisheries": a comma is part of the name when "and" closes the list.</summary>
    private static bool ListGoesOn(TaggingText text, int i, int end)
    {
        while (i + 1 < end && (text.IsNameWord(i) || (text.WordAt(i) is "," && text.IsNameWord(i + 1))))
        {
            i++;
        }

        return text.Is(i, "and") && text.IsNameWord(i + 1) && text.Has(i + 1, WordTraits.Common);
    }

    /// <summary>
    /// Weak heads ("House of Windsor", "Group of Seven") and suffixes of companies take no complement by themselves.
    /// </summary>
    private static bool MayTakeComplement(TaggingText text, int head, int complement) =>
        !text.Has(head, WordTraits.CompanySuffix) && (text.Has(head, WordTraits.OrganisationHead) ||
            text.IsKnownAs(complement, NameKinds.Place));

    private static bool BeginsPerson(TaggingText text, int i) =>
        text.IsKnownAs(i, NameKinds.GivenName) && !text.Has(i, WordTraits.Common) && !text.IsKnownAs(i, NameKinds.Place) &&
        text.IsNameWord(i + 1) && !text.Has(i + 1, WordTraits.Common);
}
