using Dateline.Entities.Gazetteers;
using Dateline.Entities.Tokens;

namespace Dateline.Entities.Tagging;

/// <summary>Finds the names that the gazetteer knows.</summary>
internal static class KnownNames
{
    private const NameKinds Names = NameKinds.Person | NameKinds.Organisation | NameKinds.Place | NameKinds.Demonym;

    /// <summary>
    /// The index after the longest known name that begins at a token; <paramref name="first"/> when there is none.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Index of the first token.</param>
    /// <param name="end">Index where the name has to end at the latest.</param>
    /// <param name="isCaseless">True where all words have capitals, so that an acronym cannot be told from a word.</param>
    /// <param name="known">What the gazetteer knows of it.</param>
    public static int End(TaggingText text, int first, int end, bool isCaseless, out GazetteerEntry known)
    {
        known = default;
        var best = first;
        var walk = text.Gazetteer.Walk();
        for (var i = first; i < end && IsPart(text, i, first); i++)
        {
            var isPossessive = i + 1 < end && text.TokenAt(i + 1) is { Kind: TokenKind.Clitic, HasBlankBefore: false };
            if (isPossessive && Extends(text, i, ref walk))
            {
                i++;
            }
            else if (!walk.Append(text.WordAt(i)))
            {
                break;
            }

            if (walk.Entry.Is(Names) && IsWrittenAsName(text, first, i, isCaseless, walk.Entry.Kinds))
            {
                known = walk.Entry;
                best = i + 1;
            }
        }

        return best;
    }

    /// <summary>
    /// True when the name is rather that of a people than of a place: German, although there is a parish of that name.
    /// </summary>
    public static bool IsDemonym(TaggingText text, GazetteerEntry known)
    {
        if (!known.Is(NameKinds.Demonym) || known.Is(NameKinds.Organisation))
        {
            return false;
        }

        long people = -1;
        long place = -1;
        foreach (var candidate in known.Places)
        {
            var population = text.Gazetteer.PlaceAt(candidate.Id).Population;
            if (candidate.IsDemonym)
            {
                people = Math.Max(people, population);
            }
            else
            {
                place = Math.Max(place, population);
            }
        }

        return people > place;
    }

    /// <summary>Takes a word with its <c>'s</c> as one when the name is written so (<c>Lloyd's</c>, <c>Sotheby's</c>).</summary>
    private static bool Extends(TaggingText text, int i, ref NameWalk walk)
    {
        var whole = walk;
        var start = text.TokenAt(i).Start;
        // BP's is no BPS.
        if (!whole.Append(text.Text.AsSpan(start, text.TokenAt(i + 1).End - start)) || whole.Entry.Is(NameKinds.Acronym))
        {
            return false;
        }

        walk = whole;
        return true;
    }

    private static bool IsPart(TaggingText text, int i, int first)
    {
        var token = text.TokenAt(i);
        return token.Kind switch
        {
            TokenKind.Word or TokenKind.Number => true,
            TokenKind.Hyphen => i > first && text.IsJoin(i),
            TokenKind.Punctuation => i > first && text.WordAt(i) is "&",
            _ => false,
        };
    }

    /// <summary>"Opec", "Nato", "Unesco": British papers write an acronym that is spoken as a word like one.</summary>
    private static bool IsSpokenAcronym(TaggingText text, int index, NameKinds kinds)
    {
        const int shortest = 4;
        const NameKinds others = NameKinds.GivenName | NameKinds.Surname | NameKinds.Place | NameKinds.Demonym | NameKinds.CommonWord;
        return text.TokenAt(index).Length >= shortest && (kinds & NameKinds.Organisation) != 0 && (kinds & others) == 0 &&
            !text.IsCommon(index);
    }

    private static bool IsWrittenAsName(TaggingText text, int first, int last, bool isCaseless, NameKinds kinds)
    {
        last -= text.TokenAt(last).Kind == TokenKind.Clitic ? 1 : 0;
        var token = text.TokenAt(last);
        if (!token.IsCapitalised || !(text.TokenAt(first).IsCapitalised || text.Is(first, "al")))
        {
            return false;
        }

        if (first < last)
        {
            return true;
        }

        if ((kinds & NameKinds.Acronym) != 0)
        {
            if (IsSpokenAcronym(text, last, kinds))
            {
                return true;
            }

            return token.IsAllCapitals && (!isCaseless || token.Of(text.Text).Contains('.'));
        }

        // ICO is no town in Brazil: an acronym that the gazetteer does not list as one is another name.
        const int longestAcronym = 4;
        if (!isCaseless && token.IsAllCapitals && token.Length <= longestAcronym &&
            (kinds & (NameKinds.Country | NameKinds.Organisation | NameKinds.Area)) == 0)
        {
            return false;
        }

        return (kinds & NameKinds.Abbreviation) == 0 || token.EndsWithPeriod || text.WordAt(first - 1) is ",";
    }
}
