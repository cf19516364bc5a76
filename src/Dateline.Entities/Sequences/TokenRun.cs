namespace Dateline.Entities.Sequences;

/// <summary>Capitalised words one after another, the small ones between them included, in the row of an article's tokens.</summary>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
internal readonly record struct TokenRun(int First, int Last)
{
    /// <summary>True when the token is one of the run.</summary>
    public bool Contains(int token) => token >= First && token <= Last;
}
