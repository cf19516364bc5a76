namespace Dateline.Core.Queries.Syntax;

/// <summary>Articles published in, or mentioning a date within, a span of days.</summary>
/// <param name="Field"><see cref="QueryField.Published"/> or <see cref="QueryField.Mentioned"/>.</param>
/// <param name="Span">The days, inclusive.</param>
public sealed record DateNode(QueryField Field, DateSpan Span) : QueryNode;
