namespace Dateline.Core.Queries.Syntax;

/// <summary>A pattern of one word: <c>*</c> for any letters, <c>?</c> for one.</summary>
/// <param name="Field">Where it has to stand.</param>
/// <param name="Pattern">The pattern as typed; holds at least one letter or digit.</param>
public sealed record WildcardNode(QueryField Field, string Pattern) : QueryNode;
