namespace Dateline.Core.Results;

/// <summary>One bucket of a timeline.</summary>
/// <param name="Value">
/// The year, month or day, such as <c>2025-12</c>. What a long timeline folds together at its ends is a range, such as <c>..1963</c>
/// or <c>2026..</c>. Either form can be chosen as a span of dates.
/// </param>
/// <param name="Count">The total of the search in which this value is the only choice on the axis, all else kept.</param>
public sealed record TimelineBucket(string Value, int Count);
