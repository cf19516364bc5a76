namespace Dateline.Core.Queries.Syntax;

/// <summary>Every article.</summary>
public sealed record AllNode : QueryNode;
