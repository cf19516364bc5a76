namespace Dateline.Training.Timex;

/// <summary>An expression as an annotator marked it, or as the recogniser found it.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Length in characters.</param>
/// <param name="Type">The TIMEX3 type: DATE, TIME, DURATION or SET.</param>
/// <param name="Value">The TIMEX3 value.</param>
internal readonly record struct GoldTimex(int Start, int Length, string Type, string Value)
{
    /// <summary>True when the two share a character.</summary>
    public bool Overlaps(GoldTimex other) => Start < other.Start + other.Length && other.Start < Start + Length;

    /// <summary>True when the two cover the same characters.</summary>
    public bool SameSpan(GoldTimex other) => Start == other.Start && Length == other.Length;
}
