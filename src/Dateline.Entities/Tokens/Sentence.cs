namespace Dateline.Entities.Tokens;

/// <summary>A run of tokens that is one sentence or headline.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Count">Number of tokens; at least 1.</param>
internal readonly record struct Sentence(int First, int Count)
{
    /// <summary>Index after the last token.</summary>
    public int End => First + Count;
}
