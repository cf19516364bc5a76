namespace Dateline.Lucene.Snippets;

/// <summary>Chooses the passage of a text that says most about why it matched.</summary>
internal static class PassageSelector
{
    /// <summary>Length of a passage in UTF-16 code units, at the most (a match longer than that aside).</summary>
    public const int MaxLength = 220;

    /// <summary>A passage that would end before this goes on into the next sentence.</summary>
    private const int MinLength = 120;

    /// <summary>What a further occurrence of a word counts against its first one.</summary>
    private const float RepeatShare = 0.1f;

    /// <summary>The passage as start and end; empty for a text without words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the story begins: a passage without matches is its beginning.</param>
    /// <param name="matches">The matches in text order.</param>
    public static Range Select(string text, int from, IReadOnlyList<TextMatch> matches)
    {
        var (start, end) = Densest(matches) ?? (from, from);
        var first = matches.Count == 0 ? from : StartBefore(text, start, Math.Max(MaxLength - (end - start), 0));
        while (first < text.Length && char.IsWhiteSpace(text[first]) && (matches.Count == 0 || first < start))
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

    /// <summary>The window of matches with the greatest weight of different words; the first of equals.</summary>
    private static (int Start, int End)? Densest(IReadOnlyList<TextMatch> matches)
    {
        (int, int)? best = null;
        var bestScore = 0f;
        var seen = new HashSet<object>();
        for (var first = 0; first < matches.Count; first++)
        {
            seen.Clear();
            var score = 0f;
            var last = first;
            for (var next = first; next < matches.Count; next++)
            {
                if (next > first && matches[next].End - matches[first].Start > MaxLength)
                {
                    break;
                }

                score += seen.Add(matches[next].Term) ? matches[next].Weight : RepeatShare * matches[next].Weight;
                last = next;
            }

            if (score > bestScore)
            {
                bestScore = score;
                best = (matches[first].Start, matches[last].End);
            }
        }

        return best;
    }

    /// <summary>The beginning of the sentence when it is near enough, else a word's beginning some way before.</summary>
    private static int StartBefore(string text, int start, int room)
    {
        var limit = Math.Max(start - room, 0);
        for (var at = start; at > limit; at--)
        {
            if (IsBorder(text, at))
            {
                return at;
            }
        }

        if (limit == 0)
        {
            return 0;
        }

        for (var at = start - (room / 2); at < start; at++)
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
