using Dateline.Entities.Tokens;

namespace Dateline.Entities.Tagging;

/// <summary>Tells headlines and shouted lines, where a capital is no evidence, from sentences.</summary>
internal static class CaseStyle
{
    private const int ShortestWord = 4;

    /// <summary>True when nearly all longer words of the sentence have capitals.</summary>
    public static bool IsCaseless(TaggingText text, Sentence sentence)
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
        return capitals >= 2 && (isSentence ? !hasSmallLetters : small * 4 <= capitals);
    }

    /// <summary>True when no letter of the sentence is small.</summary>
    public static bool IsShouted(TaggingText text, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if ((text.TokenAt(i).Shape & TokenShape.HasLower) != 0)
            {
                return false;
            }
        }

        return true;
    }
}
