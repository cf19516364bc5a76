using System.Collections.Frozen;

namespace Dateline.Reading.Text;

/// <summary>
/// Tells the language of an article by its smallest words. In any text of a language several of a hundred words are among its few
/// most frequent ones; a text in which no language is clearly ahead (a list, a table, a headline) is left open.
/// </summary>
internal static class LanguageDetector
{
    /// <summary>What is looked at, in UTF-16 code units; a few paragraphs.</summary>
    private const int SampleLength = 4_000;

    /// <summary>Fewer words say nothing.</summary>
    private const int FewestWords = 12;

    /// <summary>The share of small words, in percent, that running text has at least.</summary>
    private const int LeastShare = 15;

    /// <summary>How far the best must be ahead of the next, in percent of it: Spanish and Portuguese share many words.</summary>
    private const int LeastLead = 125;

    private static readonly string[] Languages = ["en", "de", "fr", "es", "it", "pt", "nl"];

    /// <summary>The languages, as bits in the order of <see cref="Languages"/>, of each small word.</summary>
    private static readonly FrozenDictionary<string, int> SmallWords = Bits(
        "the of and to in that is was for it with as his on be at by had not are but from have they which were her she there would their " +
        "been has when who will more said this its an or after about than",
        "der die und das von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei " +
        "einer um am sind noch wie einem einen über so zum war haben nur oder den in",
        "de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont avec son aux cette ont été mais à " +
        "elle ses leur deux après",
        "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus ha este fue sin sobre entre también " +
        "desde hasta dos según",
        "di e che la il un a per in una sono ma non si con come ha del della dei delle nel alla più anche da al le i gli è dal nella " +
        "essere stato tra suo questo",
        "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao das à seu sua ou ser já também pelo " +
        "pela até são",
        "de van een het en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog naar door worden wordt heeft die " +
        "was over tot hij");

    /// <summary>The ISO 639-1 code of a text's language; null when it is not clear.</summary>
    public static string? Detect(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[Languages.Length];
        var words = Count(text[..Math.Min(SampleLength, text.Length)], counts);
        int best = 0, next = -1;
        for (var i = 1; i < counts.Length; i++)
        {
            (best, next) = counts[i] > counts[best] ? (i, best) : (best, next < 0 || counts[i] > counts[next] ? i : next);
        }

        var isClear = words >= FewestWords && counts[best] * 100 >= words * LeastShare && counts[best] * 100 >= counts[next] * LeastLead;
        return isClear ? Languages[best] : null;
    }

    private static int Count(ReadOnlySpan<char> text, Span<int> counts)
    {
        var lookup = SmallWords.GetAlternateLookup<ReadOnlySpan<char>>();
        var words = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                words++;
                var bits = lookup.TryGetValue(text[start..end], out var languages) ? languages : 0;
                for (var i = 0; i < counts.Length; i++)
                {
                    counts[i] += (bits >> i) & 1;
                }
            }

            start = end + 1;
        }

        return words;
    }

    private static FrozenDictionary<string, int> Bits(params string[] words) =>
        words.SelectMany((line, index) => line.Split(' ').Select(word => (word, bit: 1 << index)))
            .GroupBy(pair => pair.word, pair => pair.bit)
            .ToFrozenDictionary(word => word.Key, word => word.Aggregate((all, bit) => all | bit), StringComparer.OrdinalIgnoreCase);
}
