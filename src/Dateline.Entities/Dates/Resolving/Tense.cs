namespace Dateline.Entities.Dates.Resolving;

/// <summary>Which way from the publication a sentence looks.</summary>
internal enum Tense
{
    Unknown,
    Past,
    Future,

    /// <summary>A plan of the past, "was due to end Friday": the nearer day is meant.</summary>
    Open,
}
