using Dateline.Core.Articles;

namespace Dateline.Entities;

/// <summary>Puts mentions of several sources in text order and lets none overlap another.</summary>
internal static class MentionList
{
    /// <summary>
    /// The mentions in text order. Of two that overlap the longer stays; of equals the one that was given first.
    /// </summary>
    public static IReadOnlyList<Mention> WithoutOverlaps(IEnumerable<Mention> mentions)
    {
        var kept = new List<Mention>();
        foreach (var mention in mentions.OrderBy(mention => mention.Start))
        {
            if (kept.Count == 0 || kept[^1].Start + kept[^1].Length <= mention.Start)
            {
                kept.Add(mention);
            }
            else if (mention.Length > kept[^1].Length)
            {
                kept[^1] = mention;
            }
        }

        return kept;
    }
}
