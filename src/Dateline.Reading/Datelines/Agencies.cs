using System.Buffers;
using System.Collections.Frozen;

namespace Dateline.Reading.Datelines;

/// <summary>News agencies and papers as they sign their stories, and how each is usually spelled.</summary>
internal static class Agencies
{
    private const int LongestAcronym = 10;

    private static readonly SearchValues<char> Separators = SearchValues.Create(",/-\u2013\u2014;|");

    private static readonly FrozenDictionary<string, string> Names = new (string Name, string[] Signatures)[]
    {
        ("AP", ["associated press", "the associated press"]),
        ("AFP", ["agence france-presse", "agence france presse"]),
        ("Reuters", ["reuter", "thomson reuters"]),
        ("PR Newswire", ["prnewswire"]),
        ("GlobeNewswire", ["globe newswire"]),
        ("Business Wire", ["businesswire"]),
        ("RIA Novosti", ["ria", "ria-novosti"]),
        ("dpa", ["dpa international"]),
        ("Kyodo", ["kyodo news"]),
        ("Xinhua", ["xinhua news agency"]),
        ("TASS", ["itar-tass"]),
        ("Bloomberg", ["bloomberg news"]),
        ("Anadolu Agency", ["aa", "anadolu"]),
        ("Yonhap", ["yonhap news", "yonhap news agency"]),
        ("BBC", ["bbc news"]),
        ("VOA", ["voice of america"]),
        ("MENAFN", []), ("UPI", []), ("Interfax", []), ("Interfax-Ukraine", []), ("Ukrinform", []), ("UNIAN", []), ("BelTA", []),
        ("ANSA", []), ("EFE", []), ("PTI", []), ("ANI", []), ("IANS", []), ("Bernama", []), ("Antara", []), ("CNN", []), ("CNBC", []),
        ("NPR", []), ("RFE/RL", []), ("KUNA", []), ("WAM", []), ("SPA", []), ("QNA", []), ("BNA", []), ("MENA", []), ("IRNA", []),
        ("Petra", []), ("Sputnik", []), ("Belga", []), ("ANP", []), ("APA", []), ("PAP", []), ("MTI", []), ("TT", []), ("NTB", []),
        ("Ritzau", []), ("STT", []), ("AAP", []), ("Canadian Press", ["the canadian press", "cp"]), ("PA Media", ["pa"]),
        ("Dow Jones", ["dow jones newswires"]), ("Accesswire", []), ("Newsfile", []), ("EIN Presswire", []), ("Deutsche Welle", ["dw"]),
        ("Al Jazeera", []), ("Axios", []), ("Politico", []), ("The Guardian", ["guardian"]), ("The New York Times", ["new york times"]),
        ("The Washington Post", ["washington post"]), ("The Conversation", []), ("Trend", []), ("Azernews", []), ("Khaama Press", []),
    }.SelectMany(agency => agency.Signatures.Append(agency.Name).Select(signature => (signature, agency.Name)))
        .ToFrozenDictionary(pair => pair.signature, pair => pair.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The usual spelling of a known agency; null when it is not known.</summary>
    public static string? Known(ReadOnlySpan<char> signature) =>
        Names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(signature.Trim(' '), out var name) ? name : null;

    /// <summary>
    /// The agency that a tag such as <c>MENAFN</c>, <c>MENAFN- Gulf Times</c> or <c>Reuters Health</c> names first; null when the tag
    /// names no known one.
    /// </summary>
    public static string? KnownFirst(ReadOnlySpan<char> tag)
    {
        if (Known(tag) is { } whole)
        {
            return whole;
        }

        var end = tag.IndexOfAny(Separators);
        var first = end < 0 ? tag : tag[..end];
        return Known(first) ?? (first.Trim(' ').IndexOf(' ') is var blank and > 0 ? Known(first.Trim(' ')[..blank]) : null);
    }

    /// <summary>True for what can only be an agency's letters, known or not: <c>ANSA</c>, <c>KUNA</c>.</summary>
    public static bool IsAcronym(ReadOnlySpan<char> tag)
    {
        foreach (var c in tag)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return tag.Length is >= 2 and <= LongestAcronym;
    }
}
