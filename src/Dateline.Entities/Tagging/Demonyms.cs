using Dateline.Core.Articles;

namespace Dateline.Entities.Tagging;

/// <summary>Finds the names of peoples and the adjectives of places, which a tagger of names leaves out.</summary>
internal static class Demonyms
{
    /// <summary>The names and, where none of them stands, the demonyms of the article, in text order.</summary>
    /// <param name="names">What a tagger found, in text order and without overlap.</param>
    /// <param name="text">The article.</param>
    public static List<TaggedName> AddTo(List<TaggedName> names, TaggingText text)
    {
        var merged = new List<TaggedName>(names.Count + 8);
        var next = 0;
        foreach (var sentence in text.Sentences)
        {
            if (text.IsInDateline(sentence.First))
            {
                continue;
            }

            for (var i = sentence.First; i < sentence.End;)
            {
                if (next < names.Count && names[next].First <= i)
                {
                    i = names[next].End;
                    merged.Add(names[next++]);
                    continue;
                }

                var limit = next < names.Count ? Math.Min(sentence.End, names[next].First) : sentence.End;
                i = text.IsNameWord(i) && TryFind(text, i, limit, sentence.IsShouted) is { } demonym ? Add(demonym) : i + 1;
            }
        }

        merged.AddRange(names[next..]);
        return merged;

        int Add(TaggedName demonym)
        {
            merged.Add(demonym);
            return demonym.End;
        }
    }

    private static TaggedName? TryFind(TaggingText text, int first, int limit, bool isShouted)
    {
        var end = KnownNames.End(text, first, limit, isShouted, out var known);
        return end > first && KnownNames.IsDemonym(text, known)
            ? new TaggedName(first, end, EntityKind.Location, IsDemonym: true, known, "the people or the adjective of a place")
            : null;
    }
}
