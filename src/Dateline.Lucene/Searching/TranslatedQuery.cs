using Dateline.Lucene.Snippets;
using Lucene.Net.Search;

namespace Dateline.Lucene.Searching;

/// <summary>A query in the engine's own form.</summary>
/// <param name="Query">What is searched.</param>
/// <param name="Terms">What is marked in the hits.</param>
/// <param name="IsRanked">False when nothing in the query tells one match from another, such as a date alone.</param>
/// <param name="CanRelax">True when asking for most of the words instead of all would ask for fewer.</param>
/// <param name="Notices">Bounds that the query met, a sentence each.</param>
internal sealed record TranslatedQuery(
    Query Query, HighlightTerms Terms, bool IsRanked, bool CanRelax, IReadOnlyList<string> Notices);
