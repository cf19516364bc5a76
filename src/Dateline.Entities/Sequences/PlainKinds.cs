using Dateline.Core.Articles;
using Dateline.Entities.Gazetteers;
using Dateline.Entities.Tagging;

namespace Dateline.Entities.Sequences;

/// <summary>
/// Mends people who plainly are none: a capital or country that nobody is called by, a name that ends as only companies' names do, and one
/// that follows "newspaper" or "carmaker".
/// </summary>
internal static class PlainKinds
{
    private const NameKinds Personal = NameKinds.Person | NameKinds.GivenName | NameKinds.Surname;

    /// <summary>The name, with another kind where it is no person's.</summary>
    public static TaggedName Mend(TaggingText text, TaggedName name, ArticleFacts facts, int at)
    {
        if (name.Kind != EntityKind.Person)
        {
            return name;
        }

        var last = name.End - 1;
        if (last > name.First && text.Has(last, WordTraits.OrganisationEnding) && text.Has(last, WordTraits.Common) && !text.IsKnownAs(last, NameKinds.Surname))
        {
            return name with { Kind = EntityKind.Organisation };
        }

        if (last == name.First && text.Has(last - 1, WordTraits.OrganisationNoun) && !name.Known.Is(Personal))
        {
            return name with { Kind = EntityKind.Organisation };
        }

        var isPlace = last == name.First && name.Known.Is(NameKinds.Place) && !name.Known.Is(Personal) &&
            name.Known.Places.Length > 0 && name.Known.PlaceOf(name.Known.Places[0]).IsProminent;
        return isPlace && !facts.UsesOf(at).TryFindRun(at, out _) ? name with { Kind = EntityKind.Location } : name;
    }
}
