namespace Dateline.Core.Queries.Syntax;

/// <summary>Words in this order, as written (not stemmed).</summary>
/// <param name="Field">Where they have to stand.</param>
/// <param name="Text">The words as typed, without the quotes.</param>
/// <param name="Slop">Moves of words allowed; 0 for adjacent.</param>
public sealed record PhraseNode(QueryField Field, string Text, int Slop = 0) : QueryNode;
