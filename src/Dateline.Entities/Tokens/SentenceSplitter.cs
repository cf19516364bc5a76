using System.Collections.Frozen;

namespace Dateline.Entities.Tokens;

/// <summary>
/// Groups tokens into sentences. A paragraph ends a sentence; so does a period, question or exclamation mark with what closes
/// after it, unless the text goes on with a small letter; and so does the period of an abbreviation that is no title when the
/// next
/// word is one that begins sentences ("…of the U.S. The talks…").
/// </summary>
internal static class SentenceSplitter
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters =
        """
        The A An This That These Those He She It They We You His Her Its Their Our My There Here In On At For From By With To Of
        As But And Or So If When While Where After Before Since Although Though However Meanwhile Earlier Later Also Both Some Many Most
        Several Such No Not What Who Why How One Two Three Another Other Under Over Despite During Last Next Then Now Still Yet Once
        """
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Appends the sentences of a tokenised text; every token is in exactly one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="breaks">Offsets, ascending, at which a sentence begins whatever the marks say: after the headline, after
    /// the dateline.</param>
    /// <param name="sentences">The list that is filled, in text order.</param>
    public static void Split(
        ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<int> breaks, List<Sentence> sentences)
    {
        var first = 0;
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].IsParagraphStart || Crosses(ref breaks, tokens[first].Start, tokens[i].Start) ||
                EndsBefore(text, tokens, i))
            {
                sentences.Add(new Sentence(first, i - first));
                first = i;
            }
        }

        if (tokens.Length > 0)
        {
            sentences.Add(new Sentence(first, tokens.Length - first));
        }
    }

    /// <summary>
    /// True when a break lies after the sentence's start and at or before the token; the breaks passed are dropped.
    /// </summary>
    private static bool Crosses(ref ReadOnlySpan<int> breaks, int sentenceStart, int tokenStart)
    {
        var crosses = false;
        while (breaks.Length > 0 && breaks[0] <= tokenStart)
        {
            crosses |= breaks[0] > sentenceStart;
            breaks = breaks[1..];
        }

        return crosses;
    }

    private static bool EndsBefore(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int next)
    {
        if (IsCloser(text, tokens, next) || tokens[next].Kind == TokenKind.Terminator || tokens[next].IsLower)
        {
            return false;
        }

        var last = next - 1;
        while (last > 0 && IsCloser(text, tokens, last))
        {
            last--;
        }

        var token = tokens[last];
        return token.Kind == TokenKind.Terminator
            ? tokens[next].HasBlankBefore || tokens[next].IsCapitalised
            : token.EndsWithPeriod && EndsAfterAbbreviation(text, token, tokens[next]);
    }

    private static bool EndsAfterAbbreviation(ReadOnlySpan<char> text, Token abbreviation, Token next)
    {
        var word = text.Slice(abbreviation.Start, abbreviation.Length - 1);
        return next.Kind == TokenKind.Word && !Abbreviations.IsTitle(word) && Starters.Contains(next.Of(text));
    }

    /// <summary>A quotation mark or bracket that closes what stands directly before it.</summary>
    private static bool IsCloser(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int index)
    {
        var token = tokens[index];
        return token.Kind switch
        {
            TokenKind.Quote => text[token.Start] is not ('\u201C' or '\u2018' or '\u00AB') && !token.HasBlankBefore,
            TokenKind.Punctuation => text[token.Start] is ')' or ']' or '}',
            _ => false,
        };
    }
}
