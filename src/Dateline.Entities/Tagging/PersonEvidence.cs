using Dateline.Core.Articles;
using Dateline.Entities.Gazetteers;
using Dateline.Entities.Tokens;

namespace Dateline.Entities.Tagging;

/// <summary>What speaks for a person: known given names and surnames, initials, particles, age, and what persons do.</summary>
internal static class PersonEvidence
{
    private const EntityKind Person = EntityKind.Person;

    public static void Weigh(TaggingText text, Candidate name)
    {
        if (name.Known.Is(NameKinds.Person))
        {
            name.Add(Person, name.Count > 1 ? 8 : 4, "a known person");
        }

        if (name.Count <= 6 && !IsOrganisationForm(text, name))
        {
            WeighForm(text, name);
        }

        WeighContext(text, name);
    }

    /// <summary>"Meridian Metals" is no person although there are people called Meridian; "Margaret Court" may be one.</summary>
    private static bool IsOrganisationForm(TaggingText text, Candidate name) => name.Count > 1 &&
        text.Has(name.End - 1, WordTraits.OrganisationSuffix) &&
        !(text.Has(name.End - 1, WordTraits.WeakSuffix) && text.IsKnownAs(name.First, NameKinds.GivenName) &&
            !text.Has(name.First, WordTraits.Common) && text.IsKnownAs(name.End - 1, NameKinds.Surname));

    private static void WeighForm(TaggingText text, Candidate name)
    {
        if (name.Count > 1)
        {
            if (text.IsKnownAs(name.First, NameKinds.GivenName))
            {
                var points = text.Has(name.First, WordTraits.Common) ? 1.5f : 3;
                name.Add(Person, points, "begins with the given name", name.First, name.First + 1);
            }

            if (text.IsKnownAs(name.End - 1, NameKinds.Surname) && !text.Has(name.End - 1, WordTraits.Common))
            {
                name.Add(Person, 1.5f, "ends with the surname", name.End - 1, name.End);
            }

            if (text.IsInitial(name.First) || text.IsInitial(name.First + 1))
            {
                name.Add(Person, 2.5f, "has initials");
            }

            if (text.Has(name.End - 1, WordTraits.NameSuffix))
            {
                name.Add(Person, 2.5f, "ends as persons' names do");
            }

            for (var i = name.First; i < name.End - 1; i++)
            {
                if (text.TokenAt(i).IsLower && text.Has(i, WordTraits.Particle))
                {
                    name.Add(Person, 2, "has the particle", i, i + 1);
                    break;
                }
            }
        }
        else
        {
            if (text.IsKnownAs(name.First, NameKinds.Surname))
            {
                name.Add(Person, name.Known.Is(NameKinds.Place) ? 0.5f : 1, "a surname");
            }

            if (text.IsKnownAs(name.First, NameKinds.GivenName))
            {
                name.Add(Person, name.Known.Is(NameKinds.Place) ? 0.4f : 0.8f, "a given name");
            }
        }
    }

    private static void WeighContext(TaggingText text, Candidate name)
    {
        var next = name.End;
        if (text.WordAt(next) is ",")
        {
            WeighApposition(text, name, next + 1);
        }
        else if (text.WordAt(next) is "(" && text.TokenAt(next + 1).Kind == TokenKind.Number && text.WordAt(next + 2) is ")")
        {
            name.Add(Person, 1.5f, "an age follows");
        }
        else if (text.Has(next, WordTraits.PersonVerb))
        {
            name.Add(Person, 2, "does what persons do:", next, next + 1);
        }
        else if (text.Has(next, WordTraits.SpeechVerb) && text.TokenAt(next).IsLower)
        {
            name.Add(Person, 1.2f, "stands before", next, next + 1);
        }
        else if (text.Is(next, "who") || text.Is(next, "whose") || text.Is(next, "himself") || text.Is(next, "herself"))
        {
            name.Add(Person, 2.5f, "is followed by", next, next + 1);
        }

        if (text.Is(name.First - 1, "said") || text.Is(name.First - 1, "says"))
        {
            name.Add(Person, 1.5f, "follows a verb of saying");
        }

        if (text.WordAt(name.First - 1) is "," && text.Has(name.First - 2, WordTraits.Role))
        {
            name.Add(Person, 2.5f, "names the", name.First - 2, name.First - 1);
        }

        if (text.Is(name.First - 1, "the"))
        {
            name.Add(Person, -2.5f, "has an article");
        }
    }

    /// <summary>", 54," and ", who" and ", the director of".</summary>
    private static void WeighApposition(TaggingText text, Candidate name, int i)
    {
        var token = text.TokenAt(i);
        if (token.Kind == TokenKind.Number && token.Length == 2 &&
            text.TokenAt(i + 1).Kind is TokenKind.Punctuation or TokenKind.Terminator)
        {
            name.Add(Person, 4, "an age follows");
        }
        else if (text.Is(i, "who") || text.Is(i, "whose"))
        {
            name.Add(Person, 3.5f, "is followed by", i, i + 1);
        }
        else
        {
            const int farthest = 6;
            for (var j = i; j < i + farthest && text.TokenAt(j).Kind == TokenKind.Word; j++)
            {
                if (text.Has(j, WordTraits.Role) && !text.Is(j, "head") && !text.Is(j, "partner"))
                {
                    name.Add(Person, 2.5f, "is described as", j, j + 1);
                    break;
                }

                if (text.Has(j, WordTraits.SpeechVerb))
                {
                    break;
                }
            }
        }
    }
}
