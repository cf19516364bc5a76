namespace Dateline.Core.Queries;

/// <summary>The length of a timeline's buckets, the coarsest first.</summary>
public enum TimelineLevel
{
    /// <summary>Years, such as <c>2025</c>.</summary>
    Year,

    /// <summary>Months, such as <c>2025-12</c>.</summary>
    Month,

    /// <summary>Days, such as <c>2025-12-06</c>.</summary>
    Day,
}
