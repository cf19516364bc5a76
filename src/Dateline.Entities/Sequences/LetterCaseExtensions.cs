namespace Dateline.Entities.Sequences;

/// <summary>What the way a token is written says of it.</summary>
internal static class LetterCaseExtensions
{
    /// <summary>True when the token has a capital.</summary>
    public static bool IsCapital(this LetterCase letters) => letters is not (LetterCase.None or LetterCase.Lower);
}
