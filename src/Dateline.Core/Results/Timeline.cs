using Dateline.Core.Queries;

namespace Dateline.Core.Results;

/// <summary>The hits of a search along time, with exact counts. An article counts once in every bucket that it has a date in.</summary>
/// <param name="Axis">The dates that are counted.</param>
/// <param name="Level">The length of the buckets.</param>
/// <param name="Buckets">
/// The buckets in time order, those without an article between the first and the last included; none when no date has the precision
/// of the level.
/// </param>
/// <param name="Missing">How many of the articles have no date on the axis.</param>
/// <param name="Coarser">
/// How many have dates, but none that is precise enough for a bucket: an article that speaks of "March" is in no day's bucket.
/// </param>
public sealed record Timeline(
    TimelineAxis Axis, TimelineLevel Level, IReadOnlyList<TimelineBucket> Buckets, int Missing, int Coarser);
