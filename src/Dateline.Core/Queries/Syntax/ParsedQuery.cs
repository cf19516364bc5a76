namespace Dateline.Core.Queries.Syntax;

/// <summary>A query as it was understood.</summary>
/// <param name="Root">The syntax tree.</param>
/// <param name="ReadAs">The tree in words, such as <c>security AND framework</c>.</param>
/// <param name="Notices">Repairs that were made, a sentence each.</param>
public sealed record ParsedQuery(QueryNode Root, string ReadAs, IReadOnlyList<string> Notices);
