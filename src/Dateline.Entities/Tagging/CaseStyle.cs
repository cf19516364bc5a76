using Dateline.Entities.Tokens;

namespace Dateline.Entities.Tagging;

/// <summary>Tells headlines and shouted lines, where a capital is no evidence, from sentences.</summary>
internal static class CaseStyle
{
    private const int ShortestWord = 4;

    /// <summary>The sentence, with how it is written.</summary>
    public static Sentence Describe(TaggingText text, Sentence sentence)
    {
        var capitals = 0;
        var small = 0;
        var hasSmallLetters = false;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var token = text.TokenAt(i);
            hasSmallLetters |= (token.Shape & TokenShape.HasLower) != 0;
            if (token.Kind != TokenKind.Word || token.Length < ShortestWord)
            {
                continue;
            }

            if (token.IsCapitalised)
            {
                capitals += text.Has(i, WordTraits.Common | WordTraits.FunctionWord) ? 1 : 0;
            }
            else
            {
                small++;
            }
        }

        // A headline has no period; a sentence of few words may consist of a long name.
        var isSentence = text.WordAt(sentence.End - 1) is ".";
        return sentence with
        {
            IsCaseless = capitals >= 2 && (isSentence ? !hasSmallLetters : small * 4 <= capitals),
            IsShouted = !hasSmallLetters,
        };
    }
}
