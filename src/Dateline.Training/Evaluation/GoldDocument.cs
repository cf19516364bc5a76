using Dateline.Core.Articles;

namespace Dateline.Training.Evaluation;

/// <summary>A document of an entity corpus as running text, with its names.</summary>
/// <param name="Text">The text.</param>
/// <param name="Tokens">How many tokens the corpus counts in it.</param>
/// <param name="Names">Where the names stand: offset, length, kind.</param>
internal sealed record GoldDocument(string Text, int Tokens, IReadOnlyList<(int Start, int Length, EntityKind Kind)> Names);
