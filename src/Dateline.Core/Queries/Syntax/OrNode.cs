namespace Dateline.Core.Queries.Syntax;

/// <summary>At least one child must match.</summary>
/// <param name="Children">Two or more.</param>
public sealed record OrNode(IReadOnlyList<QueryNode> Children) : QueryNode;
