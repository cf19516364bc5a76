using Dateline.Core.Articles;
using Dateline.Entities.Gazetteers;
using Dateline.Entities.Tagging;

namespace Dateline.Entities.Sequences;

/// <summary>
/// Says in words what speaks for a name: the plainest of the evidence that the tagger has weighed. The weights themselves tell a person
/// nothing.
/// </summary>
internal static class NameReason
{
    private const WordTraits Title = WordTraits.Honorific | WordTraits.Role;

    /// <summary>The reason for a name.</summary>
    /// <param name="text">The article.</param>
    /// <param name="name">The name.</param>
    /// <param name="facts">What the tagger knows of the article.</param>
    /// <param name="at">The name's first token in the row of <paramref name="facts"/>.</param>
    public static string Of(TaggingText text, TaggedName name, ArticleFacts facts, int at)
    {
        var last = name.End - 1;
        if (IsKnown(name))
        {
            return "the gazetteer knows it";
        }

        return name.Kind switch
        {
            EntityKind.Person when text.Has(name.First - 1, Title) => $"follows “{text.WordAt(name.First - 1)}”",
            EntityKind.Person when last > name.First && text.IsKnownAs(name.First, NameKinds.GivenName) =>
                $"begins with the given name “{text.WordAt(name.First)}”",
            EntityKind.Person when last == name.First && facts.UsesOf(at).TryFindRun(at, out _) => "part of a longer name in this article",
            EntityKind.Organisation when text.Has(last, WordTraits.OrganisationEnding) => $"ends in “{text.WordAt(last)}”",
            EntityKind.Organisation when text.Has(name.First, WordTraits.OrganisationHead) => $"begins with “{text.WordAt(name.First)}”",
            EntityKind.Organisation when facts.TryFindAcronym(at, out _) => "the initials of a name in this article",
            EntityKind.Location when text.Has(last, WordTraits.PlaceHead) => $"ends in “{text.WordAt(last)}”",
            EntityKind.Location when text.Has(name.First, WordTraits.PlacePrefix) => $"begins with “{text.WordAt(name.First)}”",
            EntityKind.Location when text.Has(name.First - 1, WordTraits.PlacePreposition) => $"follows “{text.WordAt(name.First - 1)}”",
            _ => "its form and the words around it",
        };
    }

    private static bool IsKnown(TaggedName name) => name.Kind switch
    {
        EntityKind.Person => name.Known.Is(NameKinds.Person),
        EntityKind.Organisation => name.Known.Is(NameKinds.Organisation),
        _ => name.Known.Is(NameKinds.Place),
    };
}
