namespace Dateline.Reading.Text;

/// <summary>Gives a headline to a story that has none.</summary>
internal static class Headline
{
    private const int Longest = 120;

    private const char Ellipsis = '\u2026';

    /// <summary>The story's first sentence; when that is long, its beginning, cut between words.</summary>
    /// <param name="story">The story, from after its dateline.</param>
    public static string Of(ReadOnlySpan<char> story)
    {
        var paragraph = story.TrimStart(" \n");
        paragraph = paragraph.IndexOf('\n') is var end and >= 0 ? paragraph[..end] : paragraph;
        var sentence = paragraph[..SentenceLength(paragraph)];
        if (sentence.Length <= Longest)
        {
            return sentence.ToString();
        }

        var cut = sentence[..Longest].LastIndexOf(' ');
        cut = cut > Longest / 2 ? cut : char.IsHighSurrogate(sentence[Longest - 1]) ? Longest - 1 : Longest;
        return string.Concat(sentence[..cut].TrimEnd(" ,;:-"), [Ellipsis]);
    }

    /// <summary>The end of the first sentence: its mark, with the quotes after it, before a blank and no small letter.</summary>
    private static int SentenceLength(ReadOnlySpan<char> paragraph)
    {
        var longest = Math.Min(paragraph.Length, 2 * Longest);
        for (var blank = 1; blank < longest - 1; blank++)
        {
            if (paragraph[blank] == ' ' && Wrapping.EndsSentence(paragraph[..blank]) && paragraph[blank - 1] != ':' &&
                !char.IsLower(paragraph[blank + 1]))
            {
                return blank;
            }
        }

        return paragraph.Length;
    }
}
