namespace Dateline.Reading.Datelines;

/// <summary>What stands before a story: place, date and agency.</summary>
/// <param name="Length">Its length with the blanks after it, in UTF-16 code units.</param>
/// <param name="Place">The place as written; null when none is named.</param>
/// <param name="Agency">The agency in its usual spelling; null when none is named.</param>
/// <param name="HasDate">True when a day is named, with or without its year.</param>
/// <param name="Day">The day, with or without its year; null when none is named, or a weekday or month alone.</param>
internal readonly record struct ScannedDateline(int Length, string? Place, string? Agency, bool HasDate, DatelineDay? Day);
