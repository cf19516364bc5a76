using Dateline.Core.Articles;
using Dateline.Entities.Gazetteers;

namespace Dateline.Entities.Tagging;

/// <summary>What speaks for a place: the gazetteer, prepositions, nouns of places in or beside the name.</summary>
internal static class PlaceEvidence
{
    private const EntityKind Location = EntityKind.Location;
    private const int LargeCity = 500_000;
    private const int City = 100_000;

    public static void Weigh(TaggingText text, Candidate name)
    {
        var isKnown = name.Known.Is(NameKinds.Place);
        if (isKnown)
        {
            WeighKnown(text, name);
        }

        if (name.Count > 1 && text.Has(name.End - 1, WordTraits.PlaceHead))
        {
            name.Add(Location, 4, "ends with", name.End - 1, name.End);
        }

        if (name.Count > 1 && !isKnown && text.Has(name.First, WordTraits.PlacePrefix))
        {
            name.Add(Location, 1.5f, "begins with", name.First, name.First + 1);
        }

        WeighContext(text, name, isKnown);
    }

    private static bool IsPlainPlace(TaggingText text, int i) =>
        text.IsKnownAs(i, NameKinds.Place) && !text.IsKnownAs(i, NameKinds.GivenName | NameKinds.Surname | NameKinds.CommonWord);

    private static void WeighKnown(TaggingText text, Candidate name)
    {
        var place = text.Gazetteer.PlaceAt(name.Known.Places[0].Id);
        var points = name.Known.Is(NameKinds.Country | NameKinds.Area) ? 6f
            : name.Count > 1 ? 5
            : place.IsProminent ? 5
            : name.Known.Is(NameKinds.Region) || place.Population >= LargeCity ? 3.5f
            : place.Population >= City ? 2.5f
            : 1.2f;
        if (name.Known.Is(NameKinds.CommonWord))
        {
            points -= 2.5f;
        }

        if (name.Known.Is(NameKinds.GivenName | NameKinds.Surname) && !place.IsProminent && !name.Known.Is(NameKinds.Country))
        {
            points -= 1;
        }

        if (name.Known.Is(NameKinds.GivenName) && name.Known.Is(NameKinds.Country))
        {
            points -= 1.5f;
        }

        name.Add(Location, points, "a known place");
    }

    private static void WeighContext(TaggingText text, Candidate name, bool isKnown)
    {
        var before = name.First - 1;
        if (text.Is(before, "the"))
        {
            before--;
        }

        if (text.TokenAt(before).IsLower || (text.IsNameWord(before) && before >= 0))
        {
            if (text.Has(before, WordTraits.PlacePreposition))
            {
                name.Add(Location, 2.5f, "follows", before, before + 1);
            }
            else if (text.Has(before, WordTraits.WeakPlacePreposition))
            {
                name.Add(Location, 0.8f, "follows", before, before + 1);
            }
            else if (text.Is(before, "of") && text.Has(before - 1, WordTraits.PlaceNoun))
            {
                name.Add(Location, 4, "follows", before - 1, before + 1);
            }
        }

        if (text.TokenAt(name.End).IsLower && text.Has(name.End, WordTraits.PlaceNoun))
        {
            name.Add(Location, text.Is(name.First - 1, "the") ? 4 : 2.5f, "stands before", name.End, name.End + 1);
        }

        if (text.TokenAt(name.First - 1).IsLower && text.Has(name.First - 1, WordTraits.PlaceNoun))
        {
            name.Add(Location, 2.5f, "is introduced as", name.First - 1, name.First);
        }

        if (isKnown && (text.Is(name.End, "and") || text.WordAt(name.End) is ",") && IsPlainPlace(text, name.End + 1))
        {
            name.Add(Location, 1, "stands beside", name.End + 1, name.End + 2);
        }

        if (isKnown && (text.Is(name.First - 1, "and") || text.WordAt(name.First - 1) is ",") &&
            IsPlainPlace(text, name.First - 2))
        {
            name.Add(Location, 1, "stands beside", name.First - 2, name.First - 1);
        }

        if (text.WordAt(name.End) is "," && text.Is(name.End + 1, "where"))
        {
            name.Add(Location, 2.5f, "is followed by", name.End + 1, name.End + 2);
        }

        if (text.WordAt(name.End) is "," && text.IsKnownAs(name.End + 1, NameKinds.Country | NameKinds.Region) &&
            !text.IsKnownAs(name.End + 1, NameKinds.GivenName))
        {
            name.Add(Location, name.Known.Is(NameKinds.Place) ? 2 : 1, "a country or region follows");
        }
    }
}
