namespace Dateline.Lucene.Analysis;

/// <summary>A word of a text, as found by <see cref="WordScanner"/>.</summary>
/// <param name="Start">Its first UTF-16 code unit.</param>
/// <param name="End">Behind its last one.</param>
/// <param name="Digits">Where the number of a code such as <c>AK-47</c> or <c>G7</c> begins; zero when the word is no code.</param>
/// <param name="IsAcronym">True when it is written with a full stop behind each letter, such as <c>U.S.</c></param>
internal readonly record struct Word(int Start, int End, int Digits, bool IsAcronym)
{
    /// <summary>True for letters followed by a number, with or without a hyphen.</summary>
    public bool IsCode => Digits > 0;
}
