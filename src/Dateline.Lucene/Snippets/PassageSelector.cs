namespace Dateline.Lucene.Snippets;

/// <summary>Chooses the passage of a text that says most about why it matched.</summary>
internal static class PassageSelector
{
    /// <summary>Length of a passage in UTF-16 code units, at the most (a match longer than that aside).</summary>
    public const int MaxLength = 220;

    /// <summary>A passage that would end before this goes on into the next sentence.</summary>
    private const int MinLength = 120;

    /// <summary>How far before its first match a passage begins at the most, to begin with the sentence.</summary>
    private const int MaxLead = 120;

    /// <summary>How far before its first match a passage begins when the sentence begins further away.</summary>
    private const int UsualLead = 50;

    /// <summary>What a further occurrence of a word counts against its first one.</summary>
    private const float RepeatShare = 0.1f;

    /// <summary>The passage as start and end; empty for a text without words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the story begins: a passage without matches is its beginning.</param>
    /// <param name="matches">The matches in text order.</param>
    public static Range Select(string text, int from, IReadOnlyList<TextMatch> matches)
    {
        var (first, end) = Best(text, from, matches);
        while (first < text.Length && char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        var last = EndAfter(text, first, Math.Max(end, first));
        while (last > first && char.IsWhiteSpace(text[last - 1]))
        {
            last--;
        }

        return first..last;
    }

    /// <summary>
    /// Of the passages that begin with a match and what leads to it, the one with the greatest weight of different words; the first
    /// of equals. Its end is that of the first match, which must be shown.
    /// </summary>
    private static (int Start, int End) Best(string text, int from, IReadOnlyList<TextMatch> matches)
    {
        var best = (from, from);
        var bestScore = 0f;
        var seen = new HashSet<object>();
        for (var first = 0; first < matches.Count; first++)
        {
            seen.Clear();
            var start = StartBefore(text, from, matches[first].Start);
            var score = 0f;
            for (var next = first; next < matches.Count && (next == first || matches[next].End - start <= MaxLength); next++)
            {
                score += seen.Add(matches[next].Term) ? matches[next].Weight : RepeatShare * matches[next].Weight;
            }

            if (score > bestScore)
            {
                bestScore = score;
                best = (start, matches[first].End);
            }
        }

        return best;
    }

    /// <summary>The beginning of the sentence or story when it is near enough, else that of a word some way before.</summary>
    private static int StartBefore(string text, int from, int start)
    {
        var limit = Math.Max(start - MaxLead, 0);
        for (var at = start; at > limit; at--)
        {
            if (at == from || IsBorder(text, at))
            {
                return at;
            }
        }

        if (limit == 0)
        {
            return 0;
        }

        for (var at = start - UsualLead; at < start; at++)
        {
            if (char.IsWhiteSpace(text[at - 1]))
            {
                return at;
            }
        }

        return start;
    }

    /// <summary>The last end of a sentence that fits, else the last end of a word; never before what must be shown.</summary>
    private static int EndAfter(string text, int first, int end)
    {
        var limit = Math.Max(first + MaxLength, end);
        if (limit >= text.Length)
        {
            return text.Length;
        }

        for (var at = limit; at > Math.Max(end, first + MinLength); at--)
        {
            if (IsBorder(text, at))
            {
                return at;
            }
        }

        for (var at = limit; at > Math.Max(end, first); at--)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                return at;
            }
        }

        return char.IsLowSurrogate(text[limit]) ? limit - 1 : limit;
    }

    /// <summary>True where a paragraph or sentence begins. A full stop after a short word (U.S., Mr., Dec.) is none's end.</summary>
    private static bool IsBorder(string text, int at)
    {
        if (text[at - 1] == '\n')
        {
            return true;
        }

        if (at < 2 || !char.IsWhiteSpace(text[at - 1]))
        {
            return false;
        }

        var mark = at - 2;
        while (mark > 0 && text[mark] is '"' or '\'' or '\u201D' or '\u2019' or ')')
        {
            mark--;
        }

        return text[mark] is '!' or '?' || (text[mark] == '.' && (mark < at - 2 || !IsShortWord(text, mark)));
    }

    private static bool IsShortWord(string text, int end)
    {
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return end - start <= 3 && start < end;
    }
}
