using Dateline.Entities.Tagging;
using Dateline.Training.Evaluation;

namespace Dateline.Training.Tagging;

/// <summary>
/// Writes some sentences of an article as headlines are written, in capitals or with a capital at each word, while the others stay: so the
/// tagger learns to read a headline with the names of the text below it.
/// </summary>
internal static class HeadlineVariants
{
    private const int Every = 10;

    /// <summary>The article with each tenth sentence as a headline.</summary>
    public static LabelledArticle Of(GoldDocument document, TaggingText text)
    {
        var letters = document.Text.ToCharArray();
        for (var i = 0; i < text.Sentences.Length; i++)
        {
            if (IsHeadline(i))
            {
                var sentence = text.Sentences[i];
                for (var token = sentence.First; token < sentence.End; token++)
                {
                    Capitalise(letters.AsSpan(text.TokenAt(token).Start, text.TokenAt(token).Length), wholly: i % (2 * Every) == 0);
                }
            }
        }

        var variant = new string(letters);
        return LabelledArticle.Of(new GoldDocument(variant[..document.Title.Length], variant[(document.Title.Length + 1)..], document.Names));
    }

    /// <summary>True for the sentences that become headlines.</summary>
    public static bool IsHeadline(int sentence) => sentence % Every == 0;

    private static void Capitalise(Span<char> word, bool wholly)
    {
        foreach (ref var letter in wholly ? word : word[..1])
        {
            letter = char.ToUpperInvariant(letter);
        }
    }
}
