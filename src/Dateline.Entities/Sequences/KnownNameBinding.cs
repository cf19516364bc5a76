using Dateline.Core.Articles;
using Dateline.Entities.Gazetteers;
using Dateline.Entities.Tagging;
using Dateline.Entities.Tokens;

namespace Dateline.Entities.Sequences;

/// <summary>
/// Holds together the names of several words that the gazetteer lists: where the tagger found only a part of one, or nothing in a
/// headline, the whole name stands. Nothing in a sentence means that the words name an event: "the European Parliament election".
/// </summary>
internal static class KnownNameBinding
{
    private const NameKinds Bound = NameKinds.Organisation | NameKinds.Person | NameKinds.Place;

    /// <summary>The names, with listed ones in the place of their parts, in text order.</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentence">The sentence to look at.</param>
    /// <param name="names">What was found, in text order.</param>
    public static void Apply(TaggingText text, Sentence sentence, List<TaggedName> names)
    {
        for (var i = sentence.First; i < sentence.End;)
        {
            var known = default(GazetteerEntry);
            var end = text.IsNameWord(i) ? KnownNames.End(text, i, sentence.End, sentence.IsShouted, out known) : i;
            i = end > i + 1 && !text.Has(i, WordTraits.FunctionWord) && Binds(text, i, end, known) ? Bind(i, end, known) : i + 1;
        }

        int Bind(int start, int end, GazetteerEntry known)
        {
            var overlapped = new OverlappedNames(names, start, end);
            if (!overlapped.IsCrossed && !overlapped.IsFound && (sentence.IsCaseless || !overlapped.IsEmpty))
            {
                overlapped.ReplaceBy(new TaggedName(start, end, KindOf(known), IsDemonym: false, known, "the gazetteer knows it"));
            }

            return overlapped.End;
        }
    }

    private static bool Binds(TaggingText text, int first, int end, GazetteerEntry known)
    {
        if (!known.Is(Bound) || known.Is(NameKinds.CommonWord | NameKinds.Demonym | NameKinds.SmallPlace))
        {
            return false;
        }

        var words = 0;
        for (var i = first; i < end; i++)
        {
            words += text.IsNameWord(i) ? 1 : 0;
        }

        return words > 1;
    }

    private static EntityKind KindOf(GazetteerEntry known) =>
        known.Is(NameKinds.Organisation) ? EntityKind.Organisation
        : known.Is(NameKinds.Person) ? EntityKind.Person
        : EntityKind.Location;
}
