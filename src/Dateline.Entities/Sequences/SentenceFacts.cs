namespace Dateline.Entities.Sequences;

/// <summary>A sentence in the row of an article's tokens.</summary>
/// <param name="Start">The first token.</param>
/// <param name="Length">Number of tokens.</param>
/// <param name="IsCaseless">True where capitals tell nothing, as in headlines.</param>
internal readonly record struct SentenceFacts(int Start, int Length, bool IsCaseless)
{
    /// <summary>The token behind the last.</summary>
    public int End => Start + Length;
}
