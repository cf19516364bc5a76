using Dateline.Core.Articles;
using Dateline.Entities.Gazetteers;
using Dateline.Entities.Tokens;

namespace Dateline.Entities.Tagging;

/// <summary>What speaks for an organisation: the list, acronyms, brackets after its name, nouns that introduce it.</summary>
internal static class OrganisationEvidence
{
    private const EntityKind Organisation = EntityKind.Organisation;

    public static void Weigh(TaggingText text, Candidate name)
    {
        if (name.Known.Is(NameKinds.Organisation))
        {
            var isWord = name.Known.Is(NameKinds.CommonWord) && !text.TokenAt(name.First).IsAllCapitals;
            name.Add(Organisation, name.Count > 1 ? 8 : isWord ? 3 : 5, "a known organisation");
        }

        if (name.Count == 1)
        {
            WeighWord(text, name);
        }
        else if (text.IsKnownAs(name.First, NameKinds.Country | NameKinds.Region | NameKinds.City) &&
            !text.IsKnownAs(name.First, NameKinds.GivenName))
        {
            name.Add(Organisation, 1.5f, "begins with a place");
        }

        if (name.Count > 1 && text.IsKnownAs(name.First, NameKinds.Organisation) &&
            !text.IsKnownAs(name.First, NameKinds.CommonWord | NameKinds.GivenName | NameKinds.Surname))
        {
            name.Add(Organisation, 3, "begins with the organisation", name.First, name.First + 1);
        }

        if (text.AllCommon(name.First, name.End))
        {
            name.Add(Organisation, name.Count > 1 ? 1 : 0, "words with capitals");
        }

        WeighContext(text, name);
    }

    private static void WeighWord(TaggingText text, Candidate name)
    {
        var token = text.TokenAt(name.First);
        if (token.IsAllCapitals && token.Kind == TokenKind.Word && token.Length is >= 2 and <= 7 && !token.HasDigit &&
            !text.IsInitial(name.First))
        {
            name.Add(Organisation, 2.5f, "an acronym");
            if (text.WordAt(name.First - 1) is "(" && text.WordAt(name.End) is ")")
            {
                name.Add(Organisation, 2, "an acronym in brackets");
            }
        }
        else if ((token.Shape & TokenShape.HasCapitals) != 0 &&
            !text.WordAt(name.First).StartsWith("Mc", StringComparison.Ordinal) &&
            !text.WordAt(name.First).StartsWith("Mac", StringComparison.Ordinal) && !text.WordAt(name.First).Contains('\''))
        {
            name.Add(Organisation, 2, "capitals within the word");
        }
    }

    private static void WeighContext(TaggingText text, Candidate name)
    {
        if (text.TokenAt(name.First - 1).IsLower && text.Has(name.First - 1, WordTraits.OrganisationNoun))
        {
            name.Add(Organisation, 2.5f, "is introduced as", name.First - 1, name.First);
        }

        if (text.WordAt(name.First - 1) is "the")
        {
            name.Add(Organisation, 1, "has an article");
        }

        if (text.Has(name.End, WordTraits.OrganisationContext))
        {
            name.Add(Organisation, 2.5f, "stands before", name.End, name.End + 1);
        }

        if (text.WordAt(name.End) is "(" && text.TokenAt(name.End + 1).IsAllCapitals && text.WordAt(name.End + 2) is ")")
        {
            name.Add(Organisation, 3, "its acronym follows");
        }
    }
}
