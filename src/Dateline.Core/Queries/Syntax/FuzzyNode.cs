namespace Dateline.Core.Queries.Syntax;

/// <summary>A word or one spelt nearly like it.</summary>
/// <param name="Field">Where it has to stand.</param>
/// <param name="Text">The word as typed.</param>
/// <param name="MaxEdits">Edits allowed, 1 or 2.</param>
public sealed record FuzzyNode(QueryField Field, string Text, int MaxEdits) : QueryNode;
