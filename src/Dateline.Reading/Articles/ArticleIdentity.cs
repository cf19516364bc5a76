using System.Globalization;

namespace Dateline.Reading.Articles;

/// <summary>
/// Identity of an article: "the one given in the input, else a stable hash of the URL, else of the path and the entry within it"
/// (DESIGN.md, section 2). The hashes are the first 128 bits of SHA-256, so that no two of any archive will ever meet.
/// </summary>
internal static class ArticleIdentity
{
    /// <summary>The id.</summary>
    public static string Of(ArticleDraft draft)
    {
        if (!string.IsNullOrEmpty(draft.Id))
        {
            return draft.Id;
        }

        return string.IsNullOrEmpty(draft.Url)
            ? "f-" + Hash(draft.Path, draft.Entry.ToString(CultureInfo.InvariantCulture))
            : "u-" + Hash(draft.Url);
    }

    private static string Hash(params ReadOnlySpan<string> parts)
    {
        using var hash = new FieldHash();
        foreach (var part in parts)
        {
            hash.Add(part);
        }

        return hash.ToString();
    }
}
