namespace Dateline.Core.Queries.Syntax;

/// <summary>Neighbouring clauses without an operator: the query's <see cref="MatchMode"/> says how many must match.</summary>
/// <param name="Children">Two or more clauses; a <see cref="NotNode"/> among them always excludes.</param>
public sealed record WordsNode(IReadOnlyList<QueryNode> Children) : QueryNode;
