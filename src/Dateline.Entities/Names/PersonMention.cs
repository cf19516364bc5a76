namespace Dateline.Entities.Names;

/// <summary>A person's name where it stands in an article, and what is known of it from elsewhere.</summary>
/// <param name="Written">The name as written, without titles.</param>
/// <param name="Known">The full name by which a list knows it; null when none does.</param>
/// <param name="IsCertain">
/// True when a user's own list says so. Otherwise a single word means the list's person only where the article names nobody else
/// so: in an article on Ivanka Trump, "Trump" is she.
/// </param>
internal readonly record struct PersonMention(string Written, string? Known = null, bool IsCertain = false);
