using Dateline.Core.Articles;
using Dateline.Entities.Gazetteers;
using Dateline.Entities.Tagging;
using Dateline.Entities.Tokens;

namespace Dateline.Entities.Places;

/// <summary>
/// Decides again, whatever tagger found them, about names that only look like places or do not look like them: a place that is no
/// well-known one and by which the article calls a company ("Piedmont" beside "Piedmont Aviation Inc", "BALLY &lt;BLY&gt;") is the
/// company, the abbreviation behind a town and a comma is its state ("Pontiac, Mich."), and what begins with a country's abbreviation
/// or a part of a state is no person ("U.S. Dlrs", "West Texas Intermediate"). A country before its currency ("15 mln U.S. dollars") is
/// an adjective, which tells nothing of where things happened.
/// </summary>
internal static class PlaceKinds
{
    /// <summary>The names with their kinds, in text order and without overlap.</summary>
    /// <param name="text">The article.</param>
    /// <param name="names">What was found in it.</param>
    public static List<TaggedName> Correct(TaggingText text, List<TaggedName> names)
    {
        var companies = Companies(text, names);
        var corrected = new List<TaggedName>(names.Count);
        var next = 0;
        for (var i = 0; i < names.Count; i++)
        {
            AddStates(text, corrected, next, names[i].First);
            if (IsSign(text, names[i]))
            {
                continue;
            }

            var name = State(text, names[i], corrected) ?? AsCompany(text, names[i], companies) ?? CutToPlace(text, names[i]) ?? names[i];
            corrected.Add(IsBeforeCurrency(text, name) ? name with { IsDemonym = true, Why = "the adjective of a currency" } : name);
            next = name.End;
        }

        AddStates(text, corrected, next, text.Tokens.Length);
        return corrected;
    }

    /// <summary>The companies of several words, by their first word: a council or a club bears its town's name, which stays a place.</summary>
    private static Dictionary<ulong, TaggedName> Companies(TaggingText text, List<TaggedName> names)
    {
        var companies = new Dictionary<ulong, TaggedName>();
        foreach (var name in names)
        {
            if (name.Kind == EntityKind.Organisation && name.End - name.First > 1 && text.Has(name.End - 1, WordTraits.CompanySuffix))
            {
                companies.TryAdd(NameKey.Of(text.WordAt(name.First)), name);
            }
        }

        return companies;
    }

    private static TaggedName? AsCompany(TaggingText text, TaggedName name, Dictionary<ulong, TaggedName> companies)
    {
        if (name.Kind != EntityKind.Location || name.IsDemonym || name.End - name.First != 1 || IsWellKnown(text, name) ||
            IsSaidToBeAPlace(text, name))
        {
            return null;
        }

        if (IsBeforeTicker(text, name.End))
        {
            return name with { Kind = EntityKind.Organisation, Known = default, Why = "stands before its sign at the stock exchange" };
        }

        return companies.TryGetValue(NameKey.Of(text.WordAt(name.First)), out var company)
            ? name with
            {
                Kind = EntityKind.Organisation,
                Known = default,
                Why = $"part of the name \u201C{text.Between(company.First, company.End)}\u201D",
            }
            : null;
    }

    /// <summary>The place with which a person's name begins, who is then none; null when it begins with none.</summary>
    private static TaggedName? CutToPlace(TaggingText text, TaggedName name)
    {
        if (name.Kind != EntityKind.Person || name.End - name.First == 1)
        {
            return null;
        }

        var first = text.WordAt(name.First);
        if (text.IsKnownAs(name.First, NameKinds.Country) && text.IsKnownAs(name.First, NameKinds.Acronym) && first.Contains('.'))
        {
            return Place(text, name.First, name.First + 1);
        }

        var isPart = false;
        var isPartOfState = name.End - name.First > 2 && CompoundPlaceName.IsDirection(first) &&
            CompoundPlaceName.Find(text.Gazetteer, text.SpanOf(name.First, name.First + 2), out isPart).Is(NameKinds.Region);
        return isPartOfState && isPart ? Place(text, name.First, name.First + 2) : null;
    }

    private static TaggedName Place(TaggingText text, int first, int end) => new(
        first, end, EntityKind.Location, IsDemonym: false, text.Gazetteer.Find(text.SpanOf(first, end)), "a known place");

    /// <summary>A country, a part of the world, a capital, and what news name by itself.</summary>
    private static bool IsWellKnown(TaggingText text, TaggedName name)
    {
        foreach (var candidate in text.Gazetteer.Find(text.SpanOf(name.First, name.End)).Places)
        {
            var place = text.Gazetteer.PlaceAt(candidate.Id);
            if (!candidate.IsDemonym && (place.IsProminent || place.Class is PlaceClass.Country or PlaceClass.FormerCountry or PlaceClass.Capital))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBeforeCurrency(TaggingText text, TaggedName name)
    {
        var next = text.WordAt(name.End);
        return name is { Kind: EntityKind.Location, IsDemonym: false } && name.End - name.First == 1 &&
            text.IsKnownAs(name.First, NameKinds.Country) && text.TokenAt(name.End).HasBlankBefore &&
            (next.Equals("dollar", StringComparison.OrdinalIgnoreCase) || next.Equals("dollars", StringComparison.OrdinalIgnoreCase) ||
            next.Equals("dlr", StringComparison.OrdinalIgnoreCase) || next.Equals("dlrs", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"in Toledo", "Toledo, Ohio".</summary>
    private static bool IsSaidToBeAPlace(TaggingText text, TaggedName name) =>
        text.WordAt(name.First - 1) is "in" or "In" or "near" or "Near" or "outside" or "around" or "throughout" ||
        (text.WordAt(name.End) is "," && text.IsKnownAs(name.End + 1, NameKinds.Region | NameKinds.Country));

    /// <summary>The sign itself: "BC" in "Brunswick &lt;BC&gt;" is no province.</summary>
    private static bool IsSign(TaggingText text, TaggedName name) =>
        name.Kind == EntityKind.Location && text.TokenAt(name.First).IsAllCapitals &&
        ((text.WordAt(name.First - 1) is "<" && text.WordAt(name.End) is ">") || IsExchange(text, name.First - 2));

    /// <summary>"NYSE:"</summary>
    private static bool IsExchange(TaggingText text, int index) =>
        text.WordAt(index) is "NYSE" or "NASDAQ" or "Nasdaq" or "AMEX" or "LSE" or "TSX" or "ASX" && text.WordAt(index + 1) is ":";

    /// <summary><c>&lt;BLY&gt;</c>, as Reuters writes it, or <c>(NYSE: BLY)</c>.</summary>
    private static bool IsBeforeTicker(TaggingText text, int index)
    {
        const int longestSign = 4;
        if (text.WordAt(index) is "(")
        {
            return IsExchange(text, index + 1);
        }

        if (text.WordAt(index) is not "<" || !text.IsNameWord(index + 1))
        {
            return false;
        }

        for (var i = index + 1; i <= index + longestSign; i++)
        {
            if (text.WordAt(i) is ">")
            {
                return true;
            }

            if ((text.TokenAt(i).Shape & TokenShape.HasLower) != 0)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The name as the abbreviation of the state in which the name or word before it lies; null when it is none.</summary>
    private static TaggedName? State(TaggingText text, TaggedName name, List<TaggedName> before) =>
        name.End - name.First == 1 && text.IsKnownAs(name.First, NameKinds.Abbreviation) ? StateAt(text, name.First, before) : null;

    /// <summary>Adds the states among tokens that no name holds.</summary>
    private static void AddStates(TaggingText text, List<TaggedName> names, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.IsKnownAs(i, NameKinds.Abbreviation) && StateAt(text, i, names) is { } state)
            {
                names.Add(state);
            }
        }
    }

    private static TaggedName? StateAt(TaggingText text, int index, List<TaggedName> before)
    {
        var comma = index - 1;
        var isTitle = text.Has(index, WordTraits.Honorific) && text.IsNameWord(index + 1);
        if (isTitle || text.WordAt(comma) is not "," || !text.IsNameWord(comma - 1) || text.IsCommon(comma - 1) || text.IsInDateline(index) ||
            StateAbbreviation.Find(text.Gazetteer, StateAbbreviation.After(text.Text, text.TokenAt(comma).Start)) is not { } state)
        {
            return null;
        }

        if (before.Count > 0 && before[^1].End == comma)
        {
            if (before[^1].Kind != EntityKind.Location && LiesIn(text, before[^1].First, comma, state))
            {
                before[^1] = Town(text, before[^1].First, comma);
            }
        }
        else if (FindTown(text, before.Count > 0 ? before[^1].End : 0, comma, state) is var first and >= 0)
        {
            before.Add(Town(text, first, comma));
        }

        return new TaggedName(
            index, index + 1, EntityKind.Location, IsDemonym: false, text.Gazetteer.Find(text.WordAt(index)),
            $"a state, after \u201C{text.WordAt(comma - 1)},\u201D");
    }

    private static TaggedName Town(TaggingText text, int first, int comma) => new(
        first, comma, EntityKind.Location, IsDemonym: false, text.Gazetteer.Find(text.SpanOf(first, comma)),
        $"a place, before \u201C, {text.WordAt(comma + 1)}\u201D");

    /// <summary>Where the longest name of a town in the state begins that ends at the comma; -1 when none does.</summary>
    private static int FindTown(TaggingText text, int least, int comma, Place state)
    {
        const int longestName = 3;
        for (var first = Math.Max(least, comma - longestName); first < comma; first++)
        {
            if (text.IsNameWord(first) && LiesIn(text, first, comma, state))
            {
                return first;
            }
        }

        return -1;
    }

    private static bool LiesIn(TaggingText text, int first, int end, Place state)
    {
        foreach (var candidate in text.Gazetteer.Find(text.SpanOf(first, end)).Places)
        {
            if (!candidate.IsDemonym && state.Contains(text.Gazetteer.PlaceAt(candidate.Id)))
            {
                return true;
            }
        }

        return false;
    }
}
