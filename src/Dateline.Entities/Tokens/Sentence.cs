namespace Dateline.Entities.Tokens;

/// <summary>A run of tokens that is one sentence or headline.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Count">Number of tokens; at least 1.</param>
internal readonly record struct Sentence(int First, int Count)
{
    /// <summary>Index after the last token.</summary>
    public int End => First + Count;

    /// <summary>True when nearly all longer words have capitals, as in headlines: a capital is no evidence. Cutting leaves it open.</summary>
    public bool IsCaseless { get; init; }

    /// <summary>True when no letter is small. Cutting leaves it open.</summary>
    public bool IsShouted { get; init; }
}
