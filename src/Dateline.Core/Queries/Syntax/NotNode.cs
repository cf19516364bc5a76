namespace Dateline.Core.Queries.Syntax;

/// <summary>Excludes what the child matches. Alone, it excludes from all articles.</summary>
/// <param name="Child">What must not match.</param>
public sealed record NotNode(QueryNode Child) : QueryNode;
