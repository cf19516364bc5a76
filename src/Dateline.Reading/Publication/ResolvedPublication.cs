using Dateline.Core.Articles;

namespace Dateline.Reading.Publication;

/// <summary>When an article was published.</summary>
/// <param name="Moment">The moment; null when the article does not say, or not clearly.</param>
/// <param name="Why">Where the moment comes from, or why a date did not give one; null when there is no date.</param>
internal readonly record struct ResolvedPublication(PublicationTime? Moment, string? Why);
