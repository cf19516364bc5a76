using Dateline.Core.Articles;
using Dateline.Core.Results;

namespace Dateline.Lucene.Snippets;

/// <summary>Cuts the snippet of a hit: the best passage of its body, what the query asks for marked.</summary>
internal static class SnippetBuilder
{
    /// <summary>The snippet; empty when the article has no body.</summary>
    public static IReadOnlyList<SnippetPart> Build(Article article, HighlightTerms terms)
    {
        var body = article.Body;
        IReadOnlyList<TextMatch> matches = terms.IsEmpty ? [] : MatchFinder.Find(body, terms);
        var (start, length) = PassageSelector.Select(body, Math.Min(article.DatelineLength, body.Length), matches)
            .GetOffsetAndLength(body.Length);
        var parts = new List<SnippetPart>();
        var at = start;
        foreach (var (from, to) in Marks(body, start, start + length, matches))
        {
            Add(at, from, isMatch: false);
            Add(from, to, isMatch: true);
            at = to;
        }

        Add(at, start + length, isMatch: false);
        return parts;

        void Add(int from, int to, bool isMatch)
        {
            if (to > from)
            {
                parts.Add(new SnippetPart(OneLine(body.AsSpan(from, to - from)), isMatch));
            }
        }
    }

    /// <summary>The matches of a passage, those with only a blank or hyphen between them as one.</summary>
    private static List<(int From, int To)> Marks(string body, int start, int end, IReadOnlyList<TextMatch> matches)
    {
        var marks = new List<(int From, int To)>();
        foreach (var match in matches)
        {
            if (match.Start < start || match.End > end)
            {
                continue;
            }

            if (marks.Count > 0 && body.AsSpan(marks[^1].To..match.Start) is "" or " " or "-" or "\u00A0")
            {
                marks[^1] = (marks[^1].From, match.End);
            }
            else
            {
                marks.Add((match.Start, match.End));
            }
        }

        return marks;
    }

    /// <summary>The text with each run of line breaks and blanks around it as one blank.</summary>
    private static string OneLine(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny('\n', '\r'))
        {
            return text.ToString();
        }

        var line = new System.Text.StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsWhiteSpace(text[at]))
            {
                line.Append(text[at]);
            }
            else if (line.Length == 0 || line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString();
    }
}
