using System.Collections.Frozen;

namespace Dateline.Entities.Tokens;

/// <summary>Finds web addresses, e-mail addresses and handles, which are one token each.</summary>
internal static class AddressScanner
{
    /// <summary>RFC 5321 allows 64 characters before the @; it also bounds how far a word looks ahead for one.</summary>
    private const int MaxLocalPart = 64;

    private static readonly string[] Prefixes = ["http://", "https://", "ftp://", "www."];

    /// <summary>Endings by which <c>example.com</c> is told from a missing blank after a period.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Domains = new[]
    {
        "com", "org", "net", "gov", "edu", "int", "mil", "info", "biz", "tv", "io", "co", "eu", "uk", "us", "ru", "ua", "de", "fr", "jp",
        "cn", "ch", "au", "ca", "nl", "se", "pl", "br", "za", "kr", "ng", "news", "ai", "app",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// The end of the address that begins at <paramref name="start"/>, or <paramref name="start"/> when there is none.
    /// </summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var rest = text[start..];
        if (text[start] is 'h' or 'H' or 'w' or 'W' or 'f' or 'F')
        {
            foreach (var prefix in Prefixes)
            {
                if (rest.Length > prefix.Length && rest.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                {
                    return WithoutClosing(text, start + prefix.Length);
                }
            }
        }

        if (text[start] == '@')
        {
            return start + 1 < text.Length && IsLocalPart(text[start + 1]) ? MailEnd(text, start) : start;
        }

        var at = start;
        var limit = Math.Min(text.Length, start + MaxLocalPart + 1);
        while (at < limit && IsLocalPart(text[at]))
        {
            at++;
        }

        return at > start && at + 1 < text.Length && text[at] == '@' &&
            char.IsAsciiLetterOrDigit(text[at + 1]) ? MailEnd(text, at) : start;
    }

    /// <summary>True when the letters after a period, up to a character that ends them, are the ending of a domain.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the letters begin.</param>
    /// <param name="end">Where they end.</param>
    public static bool IsDomain(ReadOnlySpan<char> text, int start, out int end)
    {
        const int longestDomain = 5;
        end = start;
        while (end < text.Length && end - start <= longestDomain && char.IsAsciiLetterLower(text[end]))
        {
            end++;
        }

        return (end == text.Length || !Characters.IsLetterOrDigit(text[end])) && Domains.Contains(text[start..end]);
    }

    private static int MailEnd(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        while (end < text.Length && IsLocalPart(text[end]))
        {
            end++;
        }

        while (!char.IsAsciiLetterOrDigit(text[end - 1]) && end - 1 > at)
        {
            end--;
        }

        return end;
    }

    private static int WithoutClosing(ReadOnlySpan<char> text, int end)
    {
        var first = end;
        while (end < text.Length && !Characters.IsBlank(text[end]) &&
            text[end] is not ('<' or '>' or '"' or '\u201C' or '\u201D'))
        {
            end++;
        }

        while (end > first && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '\u2019')
        {
            end--;
        }

        return end;
    }

    private static bool IsLocalPart(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '%';
}
