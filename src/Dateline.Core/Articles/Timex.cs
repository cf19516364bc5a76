namespace Dateline.Core.Articles;

/// <summary>A temporal expression in TIMEX3 form.</summary>
/// <param name="Type">What kind of time it is.</param>
/// <param name="Value">The normalised value, such as <c>2025-12-05</c>, <c>2025-W49</c>, <c>P2W</c> or <c>PAST_REF</c>.</param>
public readonly record struct Timex(TimexType Type, string Value);
