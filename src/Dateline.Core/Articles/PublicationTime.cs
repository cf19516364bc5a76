using System.Globalization;

namespace Dateline.Core.Articles;

/// <summary>The moment of publication, and whether the article gave a time of day or only a date.</summary>
/// <param name="Instant">The moment, with the offset from UTC that the article gave (zero when it gave none). Midnight for a date alone.</param>
/// <param name="HasTime">True when the article gave a time of day.</param>
public readonly record struct PublicationTime(DateTimeOffset Instant, bool HasTime)
{
    /// <summary>The calendar day where the article was published: the "today" of its text.</summary>
    public DateOnly Day => DateOnly.FromDateTime(Instant.DateTime);

    /// <summary>The calendar day by which the archive files the article: the day in UTC, or the given date when no time was given.</summary>
    public DateOnly ArchiveDay => HasTime ? DateOnly.FromDateTime(Instant.UtcDateTime) : Day;

    /// <summary>ISO 8601: <c>2025-12-06T06:50:44Z</c> in UTC, or <c>2025-12-06</c> for a date alone.</summary>
    public override string ToString() => HasTime
        ? Instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
        : Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
