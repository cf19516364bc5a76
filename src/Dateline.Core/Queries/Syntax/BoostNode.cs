namespace Dateline.Core.Queries.Syntax;

/// <summary>A clause that counts more or less for the ranking.</summary>
/// <param name="Child">The clause.</param>
/// <param name="Factor">Greater than 0, at most 100.</param>
public sealed record BoostNode(QueryNode Child, float Factor) : QueryNode;
