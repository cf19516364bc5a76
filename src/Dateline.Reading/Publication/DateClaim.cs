using Dateline.Reading.Dates;

namespace Dateline.Reading.Publication;

/// <summary>A date that an article gives for its publication.</summary>
/// <param name="Origin">Where it stands.</param>
/// <param name="Date">What it says.</param>
internal sealed record DateClaim(DateOrigin Origin, WrittenDate Date)
{
    /// <summary>Where the year comes from when the date leaves it out; else null.</summary>
    public string? YearFrom { get; init; }

    /// <summary>Where the date comes from, in words.</summary>
    public string Why => YearFrom is null ? OriginWords : $"{OriginWords}, with the year of {YearFrom}";

    /// <summary>The place where the date stands, in words.</summary>
    public string OriginWords => Origin switch
    {
        DateOrigin.DateLine => "the date line",
        DateOrigin.Metadata => "the metadata",
        DateOrigin.Dateline => "the dateline",
        DateOrigin.Url => "the address",
        _ => "the file name",
    };
}
