using Dateline.Entities.Gazetteers;

namespace Dateline.Entities.Places;

/// <summary>A stretch of the text that the tagger takes for a place or its people.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit in the article's text.</param>
/// <param name="Length">Length in UTF-16 code units, without a possessive ending.</param>
/// <param name="Demonym">True for the people or the adjective, such as <c>Ukrainian</c>.</param>
public readonly record struct PlaceMention(int Start, int Length, bool Demonym = false)
{
    /// <summary>The place that the name is given to stand for; null when the article has to tell.</summary>
    public Place? Given { get; init; }
}
