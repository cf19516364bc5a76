namespace Dateline.Onnx.Subwords;

/// <summary>
/// Cuts words into the subwords of a model's vocabulary. Words are encoded one by one, so that the subwords of each are known
/// exactly; both kinds of vocabulary cut at the borders of words anyway.
/// </summary>
/// <param name="marks">The subwords of special meaning.</param>
/// <param name="largestId">The largest number of a subword.</param>
/// <param name="isUncased">True when the vocabulary has small letters alone.</param>
internal abstract class SubwordEncoder(SubwordMarks marks, int largestId, bool isUncased)
{
    /// <summary>Longer words are no words; the vocabulary's own limit is the same.</summary>
    private const int LongestWord = 100;

    /// <summary>The subwords of special meaning.</summary>
    public SubwordMarks Marks { get; } = marks;

    /// <summary>The largest number of a subword.</summary>
    public int LargestId { get; } = largestId;

    /// <summary>True when the vocabulary has small letters alone.</summary>
    public bool IsUncased { get; } = isUncased;

    /// <summary>Positions that the model has but does not use for subwords.</summary>
    public virtual int UnusedPositions => 0;

    /// <summary>Appends the subwords of a word; at least one.</summary>
    /// <param name="word">The word as written; of an overlong one only the beginning counts.</param>
    /// <param name="hasBlankBefore">True when a blank stands before it.</param>
    /// <param name="most">The most subwords that are appended; at least 1.</param>
    /// <param name="ids">The list that is filled.</param>
    public void Encode(ReadOnlySpan<char> word, bool hasBlankBefore, int most, List<int> ids)
    {
        var kept = word.Length > LongestWord ? word[..LongestWord] : word;
        kept = char.IsHighSurrogate(kept[^1]) && kept.Length > 1 ? kept[..^1] : kept;
        var subwords = Encode(kept, hasBlankBefore);
        if (subwords.Count == 0)
        {
            ids.Add(Marks.Unknown);
        }

        for (var i = 0; i < Math.Min(subwords.Count, most); i++)
        {
            ids.Add(subwords[i]);
        }
    }

    /// <summary>The subwords of a word; none when the vocabulary has no place for such characters.</summary>
    protected abstract IReadOnlyList<int> Encode(ReadOnlySpan<char> word, bool hasBlankBefore);
}
