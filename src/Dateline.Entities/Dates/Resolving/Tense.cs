namespace Dateline.Entities.Dates.Resolving;

/// <summary>Which way from the publication a sentence looks.</summary>
internal enum Tense
{
    Unknown,
    Past,
    Future,
}
