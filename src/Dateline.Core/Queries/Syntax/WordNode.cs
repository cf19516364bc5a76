namespace Dateline.Core.Queries.Syntax;

/// <summary>A word, found in all its inflected forms. Text that analysis splits in several words (<c>two-day</c>) is a phrase of them.</summary>
/// <param name="Field">Where it has to stand.</param>
/// <param name="Text">The word as typed.</param>
/// <param name="IsStopWord">True for a function word such as "the": it helps to rank, but never empties a result that has other words.</param>
public sealed record WordNode(QueryField Field, string Text, bool IsStopWord = false) : QueryNode;
