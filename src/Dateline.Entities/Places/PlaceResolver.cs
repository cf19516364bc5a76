using Dateline.Entities.Gazetteers;

namespace Dateline.Entities.Places;

/// <summary>
/// Decides which place each mention of an article stands for: by the names around it ("Paris, Texas"), by the other places of the
/// article, by where it was filed, and by how well known the namesakes are. A contested name without context stays unplaced
/// rather than wrong. Deterministic; safe for use by several threads at once.
/// </summary>
/// <param name="gazetteer">The places.</param>
public sealed class PlaceResolver(Gazetteer gazetteer)
{
    /// <summary>Resolves the places of one article.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="mentions">Its mentions of places and their people, in text order.</param>
    /// <param name="filed">The dateline's place, from <see cref="ResolveFiled"/>; null when there is none.</param>
    /// <returns>A resolution for each mention, in the same order.</returns>
    public IReadOnlyList<PlaceResolution> Resolve(string text, IReadOnlyList<PlaceMention> mentions, Place? filed = null) =>
        new ArticlePlaces(gazetteer, text, mentions, filed, isDateline: false).Resolve();

    /// <summary>Resolves the place of a dateline, such as <c>KYIV</c>, <c>PARIS, Texas</c> or <c>BEIJING/HONG KONG</c> (its first place).</summary>
    /// <param name="filed">The place as written.</param>
    public PlaceResolution ResolveFiled(string filed)
    {
        var slash = filed.IndexOf('/', StringComparison.Ordinal);
        var text = slash < 0 ? filed : filed[..slash];
        var mentions = new List<PlaceMention>();
        foreach (var part in text.AsSpan().Split(','))
        {
            var name = text.AsSpan(part).Trim();
            if (!name.IsEmpty)
            {
                var start = part.Start.GetOffset(text.Length) + text.AsSpan(part).IndexOf(name[0]);
                mentions.Add(new PlaceMention(start, name.Length));
            }
        }

        return mentions.Count == 0
            ? new PlaceResolution(null, "no place is named")
            : new ArticlePlaces(gazetteer, text, mentions, filed: null, isDateline: true).Resolve()[0];
    }
}
