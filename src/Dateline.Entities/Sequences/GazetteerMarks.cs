using Dateline.Entities.Gazetteers;
using Dateline.Entities.Tagging;

namespace Dateline.Entities.Sequences;

/// <summary>
/// Marks the tokens of a sentence with what the gazetteer says of them: what the token is by itself, how large a place it may name, and
/// whether it begins, continues or ends a longer name. Bits, the features of the tagger.
/// </summary>
internal static class GazetteerMarks
{
    private const int SizeShift = 15;
    private const int LongShift = 18;
    private const int MaxWords = 8;
    private const NameKinds Single = (NameKinds)((1 << SizeShift) - 1);

    private static readonly NameKinds[] LongKinds = [NameKinds.Person, NameKinds.Organisation, NameKinds.Place];

    /// <summary>Sets the bits of each token.</summary>
    /// <param name="text">The article.</param>
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="marks">Takes the bits of each token of the sentence; all of them are zero before.</param>
    public static void Mark(TaggingText text, int first, Span<uint> marks)
    {
        for (var start = 0; start < marks.Length; start++)
        {
            if (!text.TokenAt(first + start).IsCapitalised)
            {
                continue;
            }

            var walk = text.Gazetteer.Walk();
            for (var i = start; i < marks.Length && i - start < MaxWords && walk.Append(text.WordAt(first + i)); i++)
            {
                var kinds = walk.Entry.Kinds;
                if (kinds == NameKinds.None)
                {
                    continue;
                }

                if (i == start)
                {
                    var ignored = text.TokenAt(first + i).IsAllCapitals ? NameKinds.None : NameKinds.Acronym;
                    marks[i] |= (uint)(kinds & Single & ~ignored) | (SizeOf(walk.Entry) << SizeShift);
                }
                else
                {
                    MarkLong(kinds, marks[start..(i + 1)]);
                }
            }
        }
    }

    /// <summary>The greatest place of the name, from 1 for a village to 6 for a capital or a country; zero for no place.</summary>
    private static uint SizeOf(GazetteerEntry entry)
    {
        uint size = 0;
        foreach (var candidate in entry.Places)
        {
            if (!candidate.IsDemonym)
            {
                var place = entry.PlaceOf(candidate);
                size = Math.Max(size, place.IsProminent ? 6u : place.Population switch
                {
                    >= 1_000_000 => 5u,
                    >= 200_000 => 4u,
                    >= 50_000 => 3u,
                    >= 10_000 => 2u,
                    _ => 1u,
                });
            }
        }

        return size;
    }

    private static void MarkLong(NameKinds kinds, Span<uint> marks)
    {
        for (var kind = 0; kind < LongKinds.Length; kind++)
        {
            if ((kinds & LongKinds[kind]) == 0)
            {
                continue;
            }

            for (var i = 0; i < marks.Length; i++)
            {
                var position = i == 0 ? 0 : i == marks.Length - 1 ? 2 : 1;
                marks[i] |= 1u << (LongShift + (3 * kind) + position);
            }
        }
    }
}
