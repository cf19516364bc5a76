namespace Dateline.Core.Queries.Syntax;

/// <summary>All children must match.</summary>
/// <param name="Children">Two or more.</param>
public sealed record AndNode(IReadOnlyList<QueryNode> Children) : QueryNode;
