using Dateline.Entities.Gazetteers;
using Dateline.Entities.Tokens;

namespace Dateline.Training.Tagging;

/// <summary>
/// Marks the tokens of a sentence with what the gazetteer says of them: what the token is by itself, and whether it begins, continues
/// or ends a longer name. Bits, the features of the tagger.
/// </summary>
internal static class GazetteerMarks
{
    private const int LongShift = 14;
    private const int MaxWords = 8;
    private const NameKinds Single = (NameKinds)((1 << 13) - 1);

    private static readonly NameKinds[] LongKinds = [NameKinds.Person, NameKinds.Organisation, NameKinds.Place];

    /// <summary>Sets the bits of each token.</summary>
    public static void Mark(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Gazetteer gazetteer, Span<uint> marks)
    {
        for (var start = 0; start < tokens.Length; start++)
        {
            if (!tokens[start].IsCapitalised)
            {
                continue;
            }

            var walk = gazetteer.Walk();
            for (var i = start; i < tokens.Length && i - start < MaxWords && walk.Append(tokens[i].Of(text)); i++)
            {
                var kinds = walk.Entry.Kinds;
                if (kinds == NameKinds.None)
                {
                    continue;
                }

                if (i == start)
                {
                    var ignored = tokens[i].IsAllCapitals ? NameKinds.None : NameKinds.Acronym;
                    marks[i] |= (uint)(kinds & Single & ~ignored);
                }
                else
                {
                    MarkLong(kinds, marks[start..(i + 1)]);
                }
            }
        }
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
